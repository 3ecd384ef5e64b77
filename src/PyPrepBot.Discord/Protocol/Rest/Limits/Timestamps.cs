namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>Moments on the clock that nobody can set.</summary>
internal static class Timestamps
{
    // Rounded up: a moment too early is a request too many.
    public static long After(TimeProvider time, TimeSpan wait) => time.GetTimestamp() + Length(time, wait);

    public static long Length(TimeProvider time, TimeSpan wait) => (long)Math.Ceiling(wait.TotalSeconds * time.TimestampFrequency);
}
