using System.Text;
using Spectre.Console.Rendering;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Breaks text into lines of at most a width. A word longer than a line stays whole, so that an address can be copied.</summary>
internal static class Wrapping
{
    /// <param name="hang">Blanks before every line but the first.</param>
    public static IEnumerable<string> Lines(string text, int width, int hang = 0) =>
        text.Split('\n').SelectMany(line => Items(line.Split(' '), " ", width, hang));

    /// <summary>Sets items side by side; none is ever broken.</summary>
    public static IEnumerable<string> Items(IEnumerable<string> items, string gap, int width, int hang = 0)
    {
        var line = new StringBuilder();
        var used = 0;
        var isEmpty = true;
        foreach (var item in items)
        {
            var length = Width(item);
            if (!isEmpty && used + gap.Length + length > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(' ', hang);
                used = hang;
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : gap).Append(item);
            used += length + (isEmpty ? 0 : gap.Length);
            isEmpty = false;
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>How many columns a text takes: some characters are two wide.</summary>
    public static int Width(string text) => new Segment(text).CellCount();
}
