using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack;

/// <summary>An acknowledgement of the bot.</summary>
/// <param name="Type">The type of the envelope; "unknown" where there was none of that id.</param>
/// <param name="Socket">The number of the socket it came on; 0 for the answer to a request.</param>
public sealed record SeenAck(string EnvelopeId, string Type, int Socket, DateTimeOffset Time, TimeSpan After, JsonNode? Payload);
