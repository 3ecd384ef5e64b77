using System.Text;

namespace PyPrepBot.Core.Chat.Text;

/// <summary>Text counted by code points, as people and most platforms count, and not by UTF-16 units.</summary>
public static class Runes
{
    public const string More = "…";

    public static int Count(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>The first code points. What is no code point, half of a pair, becomes the sign for such.</summary>
    public static string Cut(string text, int most)
    {
        var cut = new StringBuilder(Math.Min(text.Length, most));
        foreach (var rune in text.EnumerateRunes().Take(most))
        {
            cut.Append(rune);
        }

        return cut.ToString();
    }

    /// <summary>The same with an ellipsis, within the limit, where something was cut off.</summary>
    public static string Shorten(string text, int most) => Count(text) <= most ? Cut(text, most) : Cut(text, most - 1) + More;

    /// <summary>Whether no pair of surrogates is torn: Discord answers such an id with an error of its own.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var read) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[read..];
        }

        return true;
    }
}
