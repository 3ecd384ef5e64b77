namespace PyPrepBot.Benchmarks.Rival;

/// <summary>How one press went.</summary>
/// <param name="Milliseconds">From the instant at which it was due to the accepted callback.</param>
/// <param name="Late">How much of that the load itself was late, in milliseconds.</param>
internal readonly record struct Pressed(bool IsAnswered, double Milliseconds, double Late, ReadOnlyMemory<byte> Body)
{
    // Callbacks 5 and 6 only promise an answer.
    public bool IsPromise => Body.Span.IndexOf("\"type\":5,"u8) == 1 || Body.Span.IndexOf("\"type\":6"u8) == 1;

    /// <summary>Whether the bot says that the answer brought points, which it does for a first one only.</summary>
    public bool IsRewarded => Body.Span.IndexOf(" point"u8) > 0;
}
