using System.Text.Json.Serialization;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How the file of the sessions is read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GatewayState))]
internal sealed partial class GatewayStateJson : JsonSerializerContext;
