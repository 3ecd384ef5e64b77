using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack.Rendering;

/// <summary>A stretch of text: what opens it, what stands in it, what closes it.</summary>
/// <param name="Atoms">What is never cut through: a character, an entity such as <c>&amp;amp;</c>, a whole date.</param>
internal sealed record TextRun(string Open, IReadOnlyList<string> Atoms, string Close)
{
    public int Length { get; } = Open.Length + Atoms.Sum(atom => atom.Length) + Close.Length;

    public bool IsBlank => Atoms.All(string.IsNullOrWhiteSpace);

    public static TextRun Plain(IReadOnlyList<string> atoms) => new("", atoms, "");

    public static TextRun Whole(string atom) => new("", [atom], "");

    public override string ToString() => Open + string.Concat(Atoms) + Close;

    /// <summary>As much as fits, an ellipsis behind it, closed again.</summary>
    public TextRun Cut(int most)
    {
        var kept = Fitting(most - Open.Length - Close.Length - Runes.More.Length);
        return kept == 0 ? Whole(Runes.More) : new TextRun(Open, [.. Atoms.Take(kept), Runes.More], Close);
    }

    /// <summary>What fits, and what is left of it, each of them closed; at least one atom is taken.</summary>
    public (TextRun Head, TextRun Tail) Split(int most)
    {
        var kept = Math.Max(1, Fitting(most - Open.Length - Close.Length));
        return (new TextRun(Open, [.. Atoms.Take(kept)], Close), new TextRun(Open, [.. Atoms.Skip(kept)], Close));
    }

    private int Fitting(int most)
    {
        var (count, length) = (0, 0);
        while (count < Atoms.Count && length + Atoms[count].Length <= most)
        {
            length += Atoms[count].Length;
            count++;
        }

        return count;
    }
}
