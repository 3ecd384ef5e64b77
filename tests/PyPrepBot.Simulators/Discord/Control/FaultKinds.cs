using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Faults;
using PyPrepBot.Simulators.Discord.Rules;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>Faults by name, for the page and for scripts.</summary>
internal static class FaultKinds
{
    private static readonly Dictionary<string, Action<DiscordFaults, JsonObject>> Kinds = new()
    {
        ["clear"] = (faults, _) => faults.Clear(),
        ["drop-sockets"] = (faults, _) => faults.DropSockets(),
        ["close"] = (faults, asked) => faults.Close((int)asked["code"].Or(4000)),
        ["close-without-code"] = (faults, _) => faults.CloseWithoutCode(),
        ["stop-acking"] = (faults, _) => faults.StopAcking(),
        ["go-silent"] = (faults, _) => faults.GoSilent(),
        ["reconnect"] = (faults, _) => faults.AskToReconnect(),
        ["invalid-session"] = (faults, asked) => faults.InvalidateSession(asked["resumable"]?.GetValue<bool>() == true),
        ["deliver-twice"] = (faults, asked) => faults.DeliverTwice((int)asked["acts"].Or(1)),
        ["answer"] = (faults, asked) => faults.AnswerError(
            Method(asked), Prefix(asked), (int)asked["status"].Or(500), (int)asked["code"].Or(0), times: (int)asked["times"].Or(1)),
        ["drop-after"] = (faults, asked) => faults.DropAfter(Method(asked), Prefix(asked), (int)asked["times"].Or(1)),
        ["drop-before"] = (faults, asked) => faults.DropBefore(Method(asked), Prefix(asked), (int)asked["times"].Or(1)),
        ["delay"] = (faults, asked) => faults.Delay(
            Method(asked), Prefix(asked), TimeSpan.FromMilliseconds(asked["milliseconds"].Or(2000)), (int)asked["times"].Or(1)),
        ["outage"] = (faults, asked) => faults.Outage(ControlActs.Text(asked, "guild")),
        ["end-outage"] = (faults, asked) => faults.EndOutage(ControlActs.Text(asked, "guild")),
        ["remove"] = (faults, asked) => faults.RemoveFromGuild(ControlActs.Text(asked, "guild")),
        ["add"] = (faults, asked) => faults.AddToGuild(ControlActs.Text(asked, "guild")),
        ["delete-channel"] = (faults, asked) => faults.DeleteChannel(ControlActs.Text(asked, "channel")),
        ["deny"] = (faults, asked) => faults.Deny(ControlActs.Text(asked, "channel"), (ulong)asked["permissions"].Or(2048)),
        ["allow"] = (faults, asked) => faults.Allow(ControlActs.Text(asked, "channel"), (ulong)asked["permissions"].Or(2048)),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static Action<DiscordFaults, JsonObject>? Find(string kind) => Kinds.GetValueOrDefault(kind);

    private static string Method(JsonObject asked) => asked["method"]?.ToString() ?? "*";

    private static string Prefix(JsonObject asked) => asked["path"]?.ToString() ?? "/";
}
