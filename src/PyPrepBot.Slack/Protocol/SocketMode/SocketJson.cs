using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>How the address of a connection is read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(OpenReply))]
internal sealed partial class SocketJson : JsonSerializerContext;
