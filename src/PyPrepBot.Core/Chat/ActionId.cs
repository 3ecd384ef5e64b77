namespace PyPrepBot.Core.Chat;

/// <summary>
/// What a button, select or form means, written into the message itself: <c>v1|ans|&lt;challenge&gt;|&lt;choice&gt;</c>. It outlives every
/// restart, and never holds the right answer.
/// </summary>
/// <remarks>At most 100 characters when written: Discord's limit of a custom id. Parts hold no <c>|</c> and no control character.</remarks>
public sealed record ActionId
{
    /// <summary>The most characters a written id may have.</summary>
    public const int MaxLength = 100;

    private const string Version = "v1";

    public ActionId(string verb, params IReadOnlyList<string> parts)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        Verb = verb;
        Parts = parts;
        Text = string.Join('|', [Version, verb, .. parts]);
        if (Text.Length > MaxLength || Text.Any(char.IsControl) || Text.Count(c => c == '|') != parts.Count + 1)
        {
            throw new ArgumentException($"'{Text}' cannot be an action id.", nameof(parts));
        }
    }

    /// <summary>Which route it takes.</summary>
    public string Verb { get; }

    public IReadOnlyList<string> Parts { get; }

    private string Text { get; }

    /// <summary>Reads an id back; null for anything this version did not write.</summary>
    public static ActionId? TryParse(string? text)
    {
        if (text is null || text.Length > MaxLength || text.Any(char.IsControl))
        {
            return null;
        }

        var pieces = text.Split('|');
        return pieces.Length >= 2 && pieces[0] == Version && pieces[1].Length > 0 ? new ActionId(pieces[1], pieces[2..]) : null;
    }

    /// <summary>The part at a place, or an empty text: a button of an older shape is answered, not crashed upon.</summary>
    public string Part(int index) => index < Parts.Count ? Parts[index] : "";

    public bool Equals(ActionId? other) => other?.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
