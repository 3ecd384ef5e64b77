using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Writes what we send. What is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(IReadOnlyList<BlockBody>))]
[JsonSerializable(typeof(ElementBody))]
[JsonSerializable(typeof(ViewBody))]
[JsonSerializable(typeof(OptionsBody))]
[JsonSerializable(typeof(ResponseBody))]
[JsonSerializable(typeof(ViewAnswer))]
[JsonSerializable(typeof(MetadataBody))]
internal sealed partial class OutgoingJson : JsonSerializerContext;
