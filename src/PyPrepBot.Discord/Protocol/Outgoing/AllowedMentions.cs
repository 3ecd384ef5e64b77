namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>Whom a message may ping.</summary>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    public static AllowedMentions None { get; } = new([]);
}
