using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackSecrecyTests
{
    private const string Typed = "unheard-of-answer";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "F16")]
    public async Task The_most_talkative_log_of_a_day_holds_no_secret_and_nothing_that_people_wrote()
    {
        await using var study = await SlackStudy.StartAsync(isVerbose: true);
        await study.OpensAsync();
        await study.GivesAsync("ada", BankText.Right);
        await study.Member("ben").TypesAsync($"/pyprep answer {Typed}", Stop);
        await study.Member("eve").SaysAsync("@PyPrepBot leaderboard", Stop);
        await study.Slack.Member("eve").OpensHomeAsync(Stop);
        study.Slack.Faults.AnswerError("views.open", "expired_trigger_id");
        await study.Member("grace").TypesAsync("/quiz", Stop);
        await study.Troubles.DropTheConnectionAsync();
        await study.RestartsAsync();
        study.Slack.Faults.RefuseAppToken();
        study.Slack.Faults.DropSockets();
        await study.UntilAsync(() => study.HasLogged("Slack refuses the connection"), "the refusal is told");

        var log = string.Join('\n', study.Lines);
        Assert.Contains("Debug: ", log, StringComparison.Ordinal);
        Assert.All(
            [
                "xox", "xapp-", "hooks.slack.com", "ticket=", "response_url", Typed, BankText.Right,
                study.Slack.BotToken, study.Slack.AppToken, study.Slack.SigningSecret,
            ],
            secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
    }
}
