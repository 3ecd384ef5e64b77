using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

/// <summary>A moderator who has never seen the bot, on each platform.</summary>
public sealed class StudyWizardTests
{
    private static readonly string[] ByDefaults =
        [$"Post in this channel (#{Study.Daily})", "Next", "Next", "Finish", "Post the first challenge now"];

    [Theory, BothPlatforms]
    public async Task From_set_up_to_the_first_card_it_takes_at_most_eight_presses(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        await study.ClockMovesTo(Study.Nine.AddMinutes(10));
        var (guido, presses) = (study.Person(Study.Moderator), 0);
        var seen = await guido.TypesAsync("group setup");

        foreach (var label in ByDefaults)
        {
            seen = await guido.PressesAsync(label, seen);
            presses++;
        }

        await study.UntilAsync(() => study.InChannel.Count == 1, "the card is posted");
        Assert.InRange(presses, 1, 8);
        Assert.Contains("Daily · #1", study.InChannel[0].Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task What_was_chosen_goes_back_and_forth_outlives_a_restart_and_is_kept_at_the_end(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        var guido = study.Person(Study.Moderator);
        var zone = await guido.PressesAsync($"Post in this channel (#{Study.Daily})", await guido.TypesAsync("group setup"));
        var tokyo = await guido.ChoosesAsync(Line(study, "Asia/Tokyo"));
        await study.RestartsAsync();
        var time = await guido.PressesAsync("Next", tokyo);
        await guido.ChoosesAsync("21:00");
        var days = await guido.ChoosesAsync("Saturday, Sunday");
        var before = await guido.PressesAsync("Back", await guido.PressesAsync("Next", days));
        await guido.PressesAsync("Next", before);
        var levels = await guido.ChoosesAsync("Gentler: one level easier each day");
        var unset = await study.Get<IGroupStore>().FindAsync(study.Group, CancellationToken.None);

        var summary = await guido.PressesAsync("Finish", levels);

        Assert.Contains("step 2 of 4", zone.Words, StringComparison.Ordinal);
        Assert.Contains("step 3 of 4", time.Words, StringComparison.Ordinal);
        Assert.Contains("Sat 28 Nov 21:00 · Sun 29 Nov 21:00 · Sat 5 Dec 21:00", days.Words, StringComparison.Ordinal);
        Assert.True(unset is not { IsSetUp: true });
        Assert.Contains("The group is set up", summary.Words, StringComparison.Ordinal);
        var group = await study.GroupAsync();
        Assert.Equal(("Asia/Tokyo", new TimeOnly(21, 0), 2), (group.Schedule.Zone, group.Schedule.PostAt, group.Schedule.Days.Count));
        Assert.Equal(LevelMix.Gentler, group.Settings.Levels);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_zone_in_no_list_is_typed(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        var guido = study.Person(Study.Moderator);
        var zone = await guido.PressesAsync($"Post in this channel (#{Study.Daily})", await guido.TypesAsync("group setup"));

        var form = await guido.PressesAsync("Type another zone", zone);
        var seen = await guido.SubmitsAsync(("A city or an IANA name", "kathmandu"));

        Assert.True(form.IsForm);
        Assert.Contains("09:00 Asia/Kathmandu", seen.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory]
    [BothPlatforms("v1|gs-go|2next|h|Etc/UTC|0900|12345|0|k")]
    [BothPlatforms("v1|gs-save|save|h|Etc/UTC|0900|12345|0|k")]
    public async Task A_step_is_for_moderators_whoever_forges_its_button(Platform platform, string action)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();

        var shown = await study.Person("ada").ForgesAsync(action, study.InChannel[0]);

        Assert.Contains("This is for the group's moderators", shown.Words, StringComparison.Ordinal);
        Assert.Equal("", study.Errors);
    }

    private static string Line(Study study, string zone)
    {
        var there = TimeZoneInfo.ConvertTime(study.Clock.GetUtcNow(), GroupZone.Get(zone));
        return $"{zone} (now {there.ToString("ddd HH:mm", System.Globalization.CultureInfo.InvariantCulture)})";
    }
}
