using System.Text.RegularExpressions;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Code between fences.</summary>
internal static partial class Fence
{
    private const string Mark = "```";
    private const string Nothing = "\u200B";

    /// <summary>A block of its own, in the colours of a language when one is named.</summary>
    public static TextRun Block(string code, string language = "") =>
        new($"{Mark}{language}\n", string.IsNullOrWhiteSpace(code) ? Nothing : Broken(code), $"\n{Mark}");

    /// <summary>Code within a line.</summary>
    public static TextRun Inline(string code)
    {
        // Three backticks in a row open a block wherever they stand, so at most one is left in a row and two close it.
        var inner = Adjacent().Replace(code, $"`{Nothing}");
        return inner.Contains('`', StringComparison.Ordinal) ? new TextRun("`` ", inner, " ``") : new TextRun("`", inner, "`");
    }

    // Discord ends a block at the first three backticks, however long the fence that opened it: a longer fence does not help. An
    // invisible blank between them does, and is the only thing a reader who copies the code takes along.
    private static string Broken(string code) => InARow().Replace(code, $"`{Nothing}");

    [GeneratedRegex("`(?=``)")]
    private static partial Regex InARow();

    [GeneratedRegex("`(?=`)")]
    private static partial Regex Adjacent();
}
