using System.Text.Json.Serialization;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Starts a session.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#identify</remarks>
internal sealed record IdentifyData(
    string Token,
    int Intents,
    IdentifyProperties Properties,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<int>? Shard)
{
    public override string ToString() => nameof(IdentifyData);
}
