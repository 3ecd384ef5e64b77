using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Faults;

namespace PyPrepBot.Simulators.Slack.Control;

/// <summary>Faults by name, for the page and for scripts.</summary>
internal static class FaultKinds
{
    private static readonly Dictionary<string, Action<SlackFaults, JsonObject>> Kinds = new()
    {
        ["clear"] = (faults, _) => faults.Clear(),
        ["drop-sockets"] = (faults, _) => faults.DropSockets(),
        ["close"] = (faults, asked) => faults.Close((int)asked.Number("code", 1000)),
        ["disconnect"] = (faults, asked) => faults.Disconnect(asked.Text("reason")),
        ["refuse-handshakes"] = (faults, asked) => faults.RefuseHandshakes((int)asked.Number("status", 409), Times(asked)),
        ["hold-hello"] = (faults, asked) => faults.HoldHello(asked["held"] is null || asked.Flag("held")),
        ["text"] = (faults, asked) => faults.SendText(ControlActs.Text(asked, "text")),
        ["stop-pings"] = (faults, _) => faults.StopAnsweringPings(),
        ["deliver-twice"] = (faults, asked) => faults.DeliverTwice(Times(asked)),
        ["lose-acks"] = (faults, asked) => faults.LoseAcks(Times(asked)),
        ["repeat-event"] = (faults, asked) => faults.RepeatLastEvent((int)asked.Number("attempt", 1)),
        ["limit-events"] = (faults, _) => faults.LimitEvents(),
        ["refuse-app-token"] = (faults, asked) => faults.RefuseAppToken(asked.Text("error") ?? "invalid_auth"),
        ["error"] = (faults, asked) => faults.AnswerError(Method(asked), ControlActs.Text(asked, "error"), Times(asked)),
        ["html"] = (faults, asked) => faults.AnswerHtml(Method(asked), (int)asked.Number("status", 500), Times(asked)),
        ["truncate"] = (faults, asked) => faults.Truncate(Method(asked), Times(asked)),
        ["drop-before"] = (faults, asked) => faults.DropBefore(Method(asked), Times(asked)),
        ["drop-after"] = (faults, asked) => faults.DropAfter(Method(asked), Times(asked)),
        ["delay"] = (faults, asked) => faults.Delay(Method(asked), TimeSpan.FromMilliseconds(asked.Number("milliseconds", 2000)), Times(asked)),
        ["rate-limit"] = (faults, asked) => faults.RateLimit(
            Method(asked), asked["seconds"] is null ? null : TimeSpan.FromSeconds(asked.Number("seconds", 1)), Times(asked)),
        ["kick"] = (faults, asked) => faults.KickBot(ControlActs.Text(asked, "channel")),
        ["archive"] = (faults, asked) => faults.Archive(ControlActs.Text(asked, "channel")),
        ["unarchive"] = (faults, asked) => faults.Unarchive(ControlActs.Text(asked, "channel")),
        ["rename"] = (faults, asked) => faults.Rename(ControlActs.Text(asked, "channel"), ControlActs.Text(asked, "name")),
        ["change-id"] = (faults, asked) => faults.ChangeId(ControlActs.Text(asked, "channel")),
        ["delete-channel"] = (faults, asked) => faults.DeleteChannel(ControlActs.Text(asked, "channel")),
        ["uninstall"] = (faults, asked) => faults.Uninstall(ControlActs.Text(asked, "workspace")),
        ["revoke-tokens"] = (faults, asked) => faults.RevokeTokens(ControlActs.Text(asked, "workspace")),
        ["remove-scope"] = (faults, asked) => faults.RemoveScope(ControlActs.Text(asked, "workspace"), ControlActs.Text(asked, "scope")),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static Action<SlackFaults, JsonObject>? Find(string kind) => Kinds.GetValueOrDefault(kind);

    private static string Method(JsonObject asked) => asked.Text("method") ?? "*";

    private static int Times(JsonObject asked) => (int)asked.Number("times", 1);
}
