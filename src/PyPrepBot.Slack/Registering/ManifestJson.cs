using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Registering;

/// <summary>Writes the manifest to be read by people, too.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ManifestBody))]
internal sealed partial class ManifestJson : JsonSerializerContext;
