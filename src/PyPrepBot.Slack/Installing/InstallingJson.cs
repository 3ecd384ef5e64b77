using System.Text.Json.Serialization;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Installing;

/// <summary>Reads what Slack says of an installation, and reads and writes what is kept of it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LooseFlag)],
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OauthReply))]
[JsonSerializable(typeof(InstallationRows))]
internal sealed partial class InstallingJson : JsonSerializerContext;
