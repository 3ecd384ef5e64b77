using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Files;

/// <summary>Writes which files are shared.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<SharedFile>))]
internal sealed partial class FilesJson : JsonSerializerContext;
