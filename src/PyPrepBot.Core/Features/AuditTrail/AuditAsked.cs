using System.Globalization;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.AuditTrail;

/// <summary>Which entries of the audit somebody looks at.</summary>
/// <param name="Skip">How many of the newest were seen already.</param>
/// <param name="By">A member; null for everybody.</param>
/// <param name="What">A kind of change; null for every kind.</param>
internal sealed record AuditAsked(int Skip, int Page, string? By, string? What)
{
    public const int UsualPage = 10;
    public const int LargestPage = 25;
    public const string Verb = "audit-more";

    private const int LongestWhat = 24;

    public ActionId Action => new(
        Verb,
        Skip.ToString(CultureInfo.InvariantCulture),
        Page.ToString(CultureInfo.InvariantCulture),
        By is { Length: <= 48 } ? By : "",
        What is { Length: <= LongestWhat } && !What.Contains('|', StringComparison.Ordinal) ? What : "");

    /// <summary>A button may be forged: what cannot be read is as if it had not been asked for.</summary>
    public static AuditAsked Read(ActionId action) => new(
        Number(action.Part(0), 0, 100_000, 0),
        Number(action.Part(1), 1, LargestPage, UsualPage),
        action.Part(2) is { Length: > 0 } by ? by : null,
        action.Part(3) is { Length: > 0 } what ? what : null);

    public static int Number(string? text, int least, int most, int usual) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : usual;
}
