namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>A dispatch. What was missed while the connection was down comes again, marked as replayed.</summary>
/// <param name="Data">The UTF-8 JSON of <c>d</c>, good until the listener returns.</param>
internal readonly record struct GatewayEvent(
    int Shard, string Type, long Sequence, bool IsReplayed, DateTimeOffset ReceivedAt, ReadOnlyMemory<byte> Data);
