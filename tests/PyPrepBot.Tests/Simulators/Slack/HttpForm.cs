using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>A member who has opened a form of an app that is told by requests.</summary>
internal static class HttpForm
{
    public static async Task OpensFormAsync(this SimulatedMember member, Stage stage, RawReceiver bot)
    {
        var stop = TestContext.Current.CancellationToken;
        await stage.PostAsync("""[{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"Go"}}]}]""");
        var pressing = member.PressesAsync("Go", stop);
        await stage.Slack.UntilAsync(() => !bot.Seen.IsEmpty, stop);
        var payload = JsonNode.Parse(System.Net.WebUtility.UrlDecode(bot.Seen.Last().Body["payload=".Length..]))!;
        await stage.Bot.CallAsync("views.open", ("trigger_id", payload["trigger_id"]!.ToString()), ("view", ViewText.Form()));
        await pressing;
    }
}
