using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackLifeTests
{
    private static readonly DateTimeOffset Tuesday = Study.Nine.AddDays(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "F9")]
    public async Task An_app_that_was_removed_rests_and_goes_on_where_it_is_installed_again()
    {
        await using var study = await SlackStudy.StartAsync();
        await study.OpensAsync();
        await study.GivesAsync("ada", BankText.Right);

        study.Slack.Faults.Uninstall(Study.Workspace);
        await study.UntilAsync(() => study.GroupAsync().GetAwaiter().GetResult().HasLeft, "the removal is kept");
        await study.ClockMovesTo(Tuesday.AddMinutes(1));
        await study.SettlesAsync();
        var meanwhile = study.InChannel.Count;
        study.Slack.Faults.RefuseToken(Study.Workspace, error: null);
        await study.RestartsAsync();
        await study.UntilAsync(() => !study.GroupAsync().GetAwaiter().GetResult().HasLeft, "the return is noticed");
        await study.ClockMovesTo(Tuesday.AddDays(1));
        await study.UntilAsync(() => study.InChannel.Count == 2, "the next card is posted");

        Assert.Equal((1, 11), (meanwhile, await study.PointsOf("ada")));
    }

    [Fact, Trait("Row", "F10")]
    public async Task A_token_of_somebody_else_that_was_revoked_changes_nothing()
    {
        await using var study = await SlackStudy.StartAsync();

        study.Slack.Faults.RevokeTokenOf("ada");
        await study.OpensAsync();

        Assert.False((await study.GroupAsync()).HasLeft);
    }

    [Theory, Trait("Row", "F12")]
    [InlineData("kicked")]
    [InlineData("archived")]
    public async Task A_channel_that_is_closed_to_the_bot_halts_the_schedule(string how)
    {
        await using var study = await SlackStudy.StartAsync();
        await study.OpensAsync();

        Lose(study, how);
        await study.UntilAsync(() => study.GroupAsync().GetAwaiter().GetResult().Halt is not null, "the halt is kept");
        await study.ClockMovesTo(Tuesday.AddMinutes(1));
        await study.SettlesAsync();

        Assert.Single(study.PostsTried);
    }

    [Theory, Trait("Row", "F12")]
    [InlineData("kicked")]
    [InlineData("archived")]
    public async Task A_channel_that_is_open_to_the_bot_again_gets_its_challenges_again(string how)
    {
        await using var study = await SlackStudy.StartAsync();
        await study.OpensAsync();
        Lose(study, how);
        await study.UntilAsync(() => study.GroupAsync().GetAwaiter().GetResult().Halt is not null, "the halt is kept");

        await BackAsync(study, how);
        await study.UntilAsync(() => study.GroupAsync().GetAwaiter().GetResult().Halt is null, "the halt is over");
        await study.ClockMovesTo(Tuesday.AddMinutes(1));
        await study.UntilAsync(() => study.InChannel.Count == 2, "the next card is posted");

        Assert.StartsWith("Daily", study.InChannel[^1].Words.TrimStart(), StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "F12")]
    public async Task A_channel_that_got_another_name_is_called_by_it()
    {
        await using var study = await SlackStudy.StartAsync();

        study.Slack.Faults.Rename(Study.Daily, "daily-snake");
        await study.UntilAsync(() => StatusOf(study).Contains("#daily-snake", StringComparison.Ordinal), "the name is known");

        Assert.DoesNotContain(Study.Daily, StatusOf(study), StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "F12")]
    public async Task A_channel_that_goes_on_under_another_id_gets_its_challenges()
    {
        await using var study = await SlackStudy.StartAsync();

        study.Slack.Faults.ChangeId(Study.Daily);
        await study.UntilAsync(() => study.Slack.Acks.Any(ack => ack.Type == "events_api"), "the bot has heard of it");
        await study.OpensAsync();

        Assert.StartsWith("Daily", study.InChannel[0].Words.TrimStart(), StringComparison.Ordinal);
    }

    private static void Lose(SlackStudy study, string how)
    {
        if (how == "kicked")
        {
            study.Slack.Faults.KickBot(Study.Daily);
        }
        else
        {
            study.Slack.Faults.Archive(Study.Daily);
        }
    }

    private static async Task BackAsync(SlackStudy study, string how)
    {
        if (how == "kicked")
        {
            await study.Member(Study.Moderator).InvitesBotAsync(Study.Daily, Stop);
        }
        else
        {
            study.Slack.Faults.Unarchive(Study.Daily);
        }
    }

    private static string StatusOf(SlackStudy study) => study.Slack.Member(Study.Moderator).GoesTo("general")
        .TypesAsync("/pyprep group status", Stop).GetAwaiter().GetResult().Text;
}
