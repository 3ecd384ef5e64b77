namespace PyPrepBot.Benchmarks.Rival;

/// <summary>What a press came to, on whatever platform.</summary>
/// <param name="SentAt">When it was sent, as a timestamp of the clock.</param>
/// <param name="SeenAt">When the answer was there.</param>
internal sealed record Answered(long SentAt, long SeenAt, ReadOnlyMemory<byte> Body);
