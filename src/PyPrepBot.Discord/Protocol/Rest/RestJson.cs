using System.Text.Json.Serialization;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Reads the bodies that every route may answer with.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(LimitBody))]
internal sealed partial class RestJson : JsonSerializerContext;
