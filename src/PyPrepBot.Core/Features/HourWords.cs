using System.Globalization;

namespace PyPrepBot.Core.Features;

/// <summary>Reads a time of day: <c>9</c>, <c>09:00</c>, <c>18:30</c>, <c>9am</c>, <c>6:30 pm</c>.</summary>
internal static class HourWords
{
    private static readonly string[] OfTwentyFour = ["H:mm", "HH:mm", "H.mm", "HH.mm"];
    private static readonly string[] OfTwelve = ["h:mmtt", "hh:mmtt", "h.mmtt", "htt", "hhtt"];

    public static IReadOnlyList<string> Examples { get; } = ["09:00", "12:00", "18:30", "9am"];

    public static bool TryRead(string text, out TimeOnly time)
    {
        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
        var hour = plain.EndsWith('H') ? plain[..^1] : plain;
        if (int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var full) && hour.Length <= 2 && full < 24)
        {
            time = new TimeOnly(full, 0);
            return true;
        }

        return TimeOnly.TryParseExact(plain, OfTwentyFour, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            || TimeOnly.TryParseExact(plain, OfTwelve, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }
}
