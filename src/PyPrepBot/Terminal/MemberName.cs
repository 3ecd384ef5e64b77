using System.Text;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal.Rendering;

namespace PyPrepBot.Terminal;

/// <summary>Names under which people speak in the room.</summary>
internal static class MemberName
{
    public const int MaxLength = 24;

    /// <summary>Who goes by a name; null when it cannot be one.</summary>
    public static UserRef? Read(string typed)
    {
        var name = typed.Trim();
        if (name.Length > MaxLength || !name.EnumerateRunes().All(IsFit))
        {
            return null;
        }

        // Only text that is whole can be normalised, and what is fit is whole.
        name = name.Normalize();
        var slug = Slug(name);
        return slug.Length > 0 ? new UserRef(Platform.Terminal, slug, name) : null;
    }

    private static bool IsFit(Rune rune) =>
        InertText.IsInert(rune) && (Rune.IsLetterOrDigit(rune) || " -_.'".Contains(rune.ToString(), StringComparison.Ordinal));

    private static string Slug(string name) => string.Join('-', new string([.. name
            .ToLowerInvariant()
            .Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
