using System.Globalization;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Chat.Text;

/// <summary>Code as lines to be shown in one width, each with its number where lines are to be named.</summary>
public static class ListingText
{
    public static string Of(CodeListing code)
    {
        var lines = InertText.Of(code.Source).Split('\n');
        var digits = Number(lines.Length).Length;
        return code.Numbered
            ? string.Join('\n', lines.Select((line, index) => $"{Number(index + 1).PadLeft(digits)} | {line}".TrimEnd()))
            : string.Join('\n', lines);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
