namespace PyPrepBot.Simulators.Discord.Load;

/// <summary>How an interaction was answered.</summary>
/// <param name="SentAt">When it was sent, as a timestamp of the clock.</param>
/// <param name="AcceptedAt">When its callback had been read and accepted.</param>
/// <param name="Body">The callback as it came.</param>
public sealed record LoadAnswer(long SentAt, long AcceptedAt, ReadOnlyMemory<byte> Body);
