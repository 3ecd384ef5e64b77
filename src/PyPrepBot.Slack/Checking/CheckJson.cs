using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Checking;

/// <summary>Reads what only the check asks for.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CheckedChannelReply))]
internal sealed partial class CheckJson : JsonSerializerContext;
