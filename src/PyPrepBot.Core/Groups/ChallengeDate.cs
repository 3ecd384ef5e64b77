using System.Globalization;

namespace PyPrepBot.Core.Groups;

/// <summary>How the date that names a challenge is written: <c>2026-11-22</c>, everywhere.</summary>
public static class ChallengeDate
{
    private const string Format = "yyyy-MM-dd";

    public static string Text(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
