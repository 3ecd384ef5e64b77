namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Who connects, and for what.</summary>
/// <param name="Shards">How many connections; null is what Discord recommends.</param>
internal sealed record GatewayIdentity(string Token, int Intents, int? Shards)
{
    public override string ToString() => $"identity with intents {Intents}";
}
