using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

/// <summary>A moderator who looks after a group that runs, on each platform.</summary>
public sealed class StudyModeratorTests
{
    [Theory, BothPlatforms]
    public async Task The_question_of_a_day_is_swapped_from_the_days_to_come(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        var guido = study.Person(Study.Moderator);
        await guido.TypesAsync("schedule show");

        var swapped = await guido.ChoosesAsync("Tue 24 Nov 2026");
        var group = await study.GroupAsync();

        Assert.Contains("Swapped: Tue 24 Nov 2026", swapped.Words, StringComparison.Ordinal);
        Assert.NotNull(group.Settings.Pins[new DateOnly(2026, 11, 24)]);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_setting_is_changed_in_a_form_and_undone_by_a_press(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var guido = study.Person(Study.Moderator);
        await guido.TypesAsync("group settings");

        var form = await guido.ChoosesAsync("levels");
        var changed = await guido.SubmitsAsync(("New value, such as as planned", "harder"));
        var undone = await guido.PressesAsync("Undo levels: back to as planned", changed);

        Assert.True(form.IsForm);
        Assert.Contains("levels is harder; it was as planned", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Undone: levels is as planned again", undone.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task Everything_about_the_group_stands_in_its_status(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);

        var status = await study.Person(Study.Moderator).TypesAsync("group status");

        Assert.Contains("Run out first", status.Words, StringComparison.Ordinal);
        Assert.Contains("none waiting", status.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_group_is_taken_down_and_brought_back(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var guido = study.Person(Study.Moderator);

        var asked = await guido.TypesAsync("group remove");
        var down = await guido.PressesAsync("Take it down", asked);
        var isPosting = (await study.GroupAsync()).IsPosting;
        var back = await guido.PressesAsync("Undo: bring it back", down);

        Assert.False(isPosting);
        Assert.Contains("The group is back", back.Words, StringComparison.Ordinal);
        Assert.True((await study.GroupAsync()).IsPosting);
        Assert.Empty(study.Violations);
    }

    [Theory]
    [BothPlatforms("v1|grp-remove")]
    [BothPlatforms("v1|grp-back")]
    [BothPlatforms("v1|setup-post-day|2026-11-23")]
    [BothPlatforms("v1|set-undo|hour|0|0")]
    public async Task What_moderators_do_is_theirs_whoever_forges_the_button(Platform platform, string action)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();

        var shown = await study.Person("ada").ForgesAsync(action, study.InChannel[0]);

        Assert.Contains("This is for the group's moderators", shown.Words, StringComparison.Ordinal);
        Assert.True((await study.GroupAsync()).IsPosting);
    }
}
