using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyHealingTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Theory, BothPlatforms]
    public async Task What_two_members_report_is_out_of_rotation_and_once_it_is_void_board_and_streak_are_healed(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        await study.GivesAsync("linus", BankText.Right);
        await study.ClockMovesTo(Study.Nine.AddDays(1));
        await study.UntilAsync(() => study.InChannel.Count == 2, "the second card is posted");
        await study.GivesAsync("ada", BankText.Wrong);
        await ReportsAsync(study, "ben");
        var second = await ReportsAsync(study, "eve");
        var asked = (await study.Get<IChallengeStore>().FindAsync(study.Group, Tuesday, CancellationToken.None))!.QuestionId;
        await study.ClockMovesTo(Study.Nine.AddDays(2).AddMinutes(1));
        await study.UntilAsync(() => study.InThreads.Count == 2, "both reveals are posted");
        Assert.Equal(0, Streak.Totals((await study.StateOf("linus")).Streak).Freezes);

        var guido = study.Person(Study.Moderator);
        var preview = await guido.TypesAsync("question regrade", ("id", asked), ("void", "yes"));
        study.Troubles.DeliverTwice();
        var done = await guido.PressesAsync("Do it", preview);
        await study.UntilAsync(() => study.InThreads.Count == 3, "the note is posted");
        await study.RestartsAsync();
        await study.SettlesAsync();

        Assert.Contains("is not asked any more", second.Words, StringComparison.Ordinal);
        Assert.Equal(QuestionStatus.Retired, study.Get<IQuestionBank>().Of(study.Group).Find(asked)!.Status);
        Assert.Contains("1 attempt changes", preview.Words, StringComparison.Ordinal);
        Assert.Contains("Done", done.Words, StringComparison.Ordinal);
        Assert.Equal(11, await study.PointsOf("ada"));
        Assert.Equal(1, Streak.Totals((await study.StateOf("linus")).Streak).Freezes);
        Assert.Contains("Correction to #2", Assert.Single(study.InThreads.Skip(2)).Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task An_appeal_accepted_for_all_gives_everybody_the_points_and_one_note_after_the_close(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, BankText.Fill);
        await study.OpensAsync();
        var filed = await study.Person("ada").PressesAsync("My answer is right", await TypesAsync(study, "ada", "size"));
        await TypesAsync(study, "ben", "size");

        var guido = study.Person(Study.Moderator);
        var preview = await guido.PressesAsync("Accept for all", await guido.TypesAsync("queue", ("what", "appeals")));
        var done = await guido.PressesAsync("Do it", preview);
        await study.UntilAsync(() => study.ToldTo("ada").Count > 0, "ada is told");
        Assert.Empty(study.InThreads);
        await study.ClockMovesTo(Study.Nine.AddDays(1).AddMinutes(1));
        await study.UntilAsync(() => study.InThreads.Count == 2, "the reveal and the note are posted");

        Assert.Contains("exactly as you typed it", filed.Words, StringComparison.Ordinal);
        Assert.Contains("2 attempts change", preview.Words, StringComparison.Ordinal);
        Assert.Contains("Done", done.Words, StringComparison.Ordinal);
        Assert.Equal((11, 11), (await study.PointsOf("ada"), await study.PointsOf("ben")));
        Assert.Contains("Put right", Assert.Single(study.ToldTo("ada")), StringComparison.Ordinal);
        Assert.Single(study.InThreads, note => note.Words.Contains("Correction to #1", StringComparison.Ordinal));
        Assert.Empty(study.Violations);
    }

    [Theory]
    [BothPlatforms("v1|regrade-do|0123456789abcdef")]
    [BothPlatforms("v1|regrade-no|0123456789abcdef")]
    [BothPlatforms("v1|doubt-all|0123456789abcdef")]
    [BothPlatforms("v1|doubt-once|0123456789abcdef")]
    [BothPlatforms("v1|doubt-no|0123456789abcdef")]
    [BothPlatforms("v1|doubt-back|gil-001")]
    [BothPlatforms("v1|doubt-void|gil-001")]
    public async Task Corrections_are_for_moderators_also_by_a_forged_button(Platform platform, string action)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();

        var shown = await study.Person("ada").ForgesAsync(action, study.InChannel[0]);

        Assert.Contains("This is for the group's moderators", shown.Words, StringComparison.Ordinal);
        Assert.Equal("", study.Errors);
    }

    private static async Task<ISeen> TypesAsync(Study study, string name, string answer)
    {
        await study.Person(name).PressesAsync("Answer", await study.OpensCardAsync(name));
        return await study.Person(name).SubmitsAsync(("What stands at ____", answer));
    }

    private static async Task<ISeen> ReportsAsync(Study study, string name)
    {
        await study.Person(name).PressesAsync("Report", await study.OpensCardAsync(name));
        return await study.Person(name).SubmitsAsync(("What is wrong?", "It is out of date"));
    }
}
