using System.Text.Json.Serialization;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How the frames of the connection itself are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(HelloData))]
[JsonSerializable(typeof(ReadyData))]
[JsonSerializable(typeof(Outgoing<long?>))]
[JsonSerializable(typeof(Outgoing<IdentifyData>))]
[JsonSerializable(typeof(Outgoing<ResumeData>))]
internal sealed partial class GatewayJson : JsonSerializerContext;
