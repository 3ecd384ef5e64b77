using System.Globalization;
using System.Text.Json;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

/// <summary>What Slack says, in one line each.</summary>
internal static class Frames
{
    public static void Hello(this ScriptedSocket socket, int connections = 1, int? seconds = null)
    {
        var time = seconds?.ToString(CultureInfo.InvariantCulture) ?? "null";
        socket.Say(FormattableString.Invariant(
            $$$"""{"type":"hello","num_connections":{{{connections}}},"debug_info":{"approximate_connection_time":{{{time}}}}}"""));
    }

    public static void Disconnect(this ScriptedSocket socket, string? reason) =>
        socket.Say(reason is null ? """{"type":"disconnect"}""" : $$"""{"type":"disconnect","reason":"{{reason}}"}""");

    public static void Event(this ScriptedSocket socket, string envelope, string id = "Ev1", int attempt = 0) => socket.Say(FormattableString.Invariant(
        $$$"""{"envelope_id":"{{{envelope}}}","type":"events_api","retry_attempt":{{{attempt}}},"payload":{"event_id":"{{{id}}}"}}"""));

    public static void Command(this ScriptedSocket socket, string envelope, string trigger = "1.2.x", bool takesPayload = true)
    {
        var takes = takesPayload ? "true" : "false";
        var payload = $$"""{"command":"/quiz","trigger_id":"{{trigger}}"}""";
        socket.Say(
            $$"""{"envelope_id":"{{envelope}}","type":"slash_commands","accepts_response_payload":{{takes}},"payload":{{payload}} }""");
    }

    public static string Envelope(this JsonElement ack) => ack.GetProperty("envelope_id").GetString()!;

    public static bool HasPayload(this JsonElement ack) => ack.TryGetProperty("payload", out _);
}
