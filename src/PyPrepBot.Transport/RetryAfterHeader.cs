using System.Globalization;

namespace PyPrepBot.Transport;

/// <summary>Reads <c>Retry-After</c> as it is found in the wild: seconds, decimal seconds, or a date.</summary>
public static class RetryAfterHeader
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    // The framework's own reading knows no decimals and gives nothing for "0.563".
    public static TimeSpan? Read(string? text, DateTimeOffset now)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
        if (!DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;

        return TimeSpan.FromTicks(Math.Clamp((date - now).Ticks, 0, Longest.Ticks));
    }
}
