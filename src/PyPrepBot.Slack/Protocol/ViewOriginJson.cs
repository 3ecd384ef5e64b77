using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol;

/// <summary>How the origin of a view is written into it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ViewOrigin))]
internal sealed partial class ViewOriginJson : JsonSerializerContext;
