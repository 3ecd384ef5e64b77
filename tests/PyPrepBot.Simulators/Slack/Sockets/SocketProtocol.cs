using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Sockets;

/// <summary>What becomes of what the bot sends over a socket.</summary>
internal static class SocketProtocol
{
    public static void Take(Simulation simulation, SocketConnection connection, string? text)
    {
        List<string> violations = [];
        var frame = text is null ? null : Json.Parse(text) as JsonObject;
        var payload = frame?["payload"];
        if (frame is null || frame.Text("envelope_id") is not { } id)
        {
            violations.Add("a frame that acknowledges nothing");
            simulation.Recorder.Add("in", "socket", $"{connection.Number} ?", frame ?? (JsonNode?)text, violations: violations);
            return;
        }

        violations.AddRange(frame.Select(field => field.Key).Where(key => key is not ("envelope_id" or "payload"))
            .Select(key => $"unknown field {key}"));
        simulation.Deliveries.Ack(id, payload, connection.Number, violations);
        simulation.Recorder.Add("in", "socket", $"{connection.Number} ack", frame, violations: violations);
    }
}
