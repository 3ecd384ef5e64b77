using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackSpeakingTests(SpokenTo spoken) : IClassFixture<SpokenTo>
{
    public static TheoryData<string> Commands =>
        [.. FeatureTable.Routes.Where(route => route.Kind == RouteKind.Command).Select(route => route.Name)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Commands))]
    public async Task Whatever_can_be_typed_can_be_said_to_the_bot_by_name(string command)
    {
        var study = spoken.Study;

        var asking = study.Member("guido").SaysAsync($"@PyPrepBot {command}", Stop);
        var answer = await study.UntilAsync(asking, "it is answered");

        Answers(answer);
        // A file that belongs to the answer lies in the direct messages, and may be what is seen last.
        Assert.True(answer.AsMessage.Ephemeral || answer.AsMessage.Channel.StartsWith('@'), answer.Text);
        Assert.Empty(study.Violations);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Whatever_can_be_typed_can_be_said_to_the_bot_alone(string command)
    {
        var study = spoken.Study;

        // Files and words are posts to one channel, of which Slack takes one a second: the clock goes on meanwhile.
        var asking = study.Slack.Member("guido").GoesToDirectMessages().SaysAsync(command, Stop);
        var answer = await study.UntilAsync(asking, "it is answered");

        Answers(answer);
        Assert.StartsWith("@", answer.AsMessage.Channel, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Fact]
    public async Task A_card_that_was_asked_for_by_name_is_answered_where_it_stands()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var card = new SlackSeen(await study.Member("ada").SaysAsync("@PyPrepBot challenge", Stop));

        var verdict = await study.PicksAsync("ada", BankText.Right, card);

        Assert.True(card.IsPrivate && verdict.IsPrivate);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Equal(11, await study.PointsOf("ada"));
        Assert.Empty(study.Violations);
    }

    [Theory, Trait("Row", "B13")]
    [InlineData("the bot itself")]
    [InlineData("another bot")]
    public async Task What_bots_say_is_not_answered(string speaker)
    {
        await using var study = await SlackStudy.StartAsync();
        var ada = study.Slack.Member("ada").GoesToDirectMessages();
        await ada.SaysAsync("help", Stop);
        await study.UntilAsync(() => Posts(study) == 1, "the first one is answered");

        var user = speaker == "another bot" ? "U0OTHER" : study.Slack.World.Installations[0].BotUserId;
        study.Slack.Faults.SendEnvelope("events_api", Said(study, user));
        var asking = ada.SaysAsync("leaderboard", Stop);
        await study.UntilAsync(() => Posts(study) > 1, "the next one is answered");
        await study.UntilAsync(asking, "it is seen");

        Assert.Equal(2, Posts(study));
        Assert.Contains("Leaderboard", ada.Screen!.Text, StringComparison.Ordinal);
        Assert.Equal("", study.Errors);
    }

    private static int Posts(SlackStudy study) => study.Slack.Calls("chat.postMessage").Count;

    private static void Answers(Screen screen)
    {
        Assert.True(screen.AsMessage.FromBot, screen.Text);
        Assert.DoesNotContain("There is no such command", screen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Something went wrong", screen.Text, StringComparison.Ordinal);
    }

    // As the last one, but from a bot.
    private static JsonObject Said(SlackStudy study, string user)
    {
        var envelope = study.Slack.Transcript.Last(entry => entry.What.EndsWith("events_api message", StringComparison.Ordinal)).Body!;
        var payload = (JsonObject)envelope["payload"]!.DeepClone();
        payload["event_id"] = "Ev0BOT";
        payload["event"]!["user"] = user;
        payload["event"]!["bot_id"] = "B0BOT";
        return payload;
    }
}
