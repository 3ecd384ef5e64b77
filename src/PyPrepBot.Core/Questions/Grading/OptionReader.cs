using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Reads option ids out of what came from a button or was typed, in the order this member saw.</summary>
public static class OptionReader
{
    private const int Longest = 300;

    private static readonly char[] LineEnds = ['\n', ';'];

    /// <summary>The one option meant by an id, its text, its letter or its number; null when it is none or could be two.</summary>
    public static string? One(IReadOnlyList<ShownOption> shown, string input)
    {
        if (ById(shown, input) is { } id)
            return id;

        return Clean(input) is { } typed ? Typed(shown, typed) : null;
    }

    /// <summary>Several options: ids joined by commas, texts one a line, or letters such as <c>A, C</c> or <c>bdac</c>.</summary>
    public static IReadOnlyList<string>? Many(IReadOnlyList<ShownOption> shown, string input)
    {
        if (All(input.Split(','), part => ById(shown, part)) is { } ids)
            return ids;
        if (Clean(input) is not { } typed)
            return null;
        if (Typed(shown, typed) is { } single)
            return [single];

        return All(typed.Split(LineEnds), part => Typed(shown, part.Trim()))
            ?? All(typed.Split(','), part => Typed(shown, part.Trim()))
            ?? Labels.Read(typed, shown.Count)?.Select(index => shown[index].Id).ToList();
    }

    /// <summary>One right-hand side for each left-hand side, in their order; also <c>1C 2A 3B</c> in any order.</summary>
    public static IReadOnlyList<string>? Paired(int lefts, IReadOnlyList<ShownOption> shown, string input)
    {
        if (Clean(input) is { } typed && Labels.ReadPairs(typed, lefts, shown.Count) is { } indices)
            return [.. indices.Select(index => shown[index].Id)];

        return Many(shown, input);
    }

    internal static string? ByText(IReadOnlyList<ShownOption> shown, string typed)
    {
        var exact = shown.Where(option => Cleaning.Clean(option.Text, NormalizationForm.FormKC) == typed).ToList();
        if (exact.Count > 0)
            return exact.Count == 1 ? exact[0].Id : null;

        var folded = OptionFold.Of(typed);
        var alike = shown.Where(option => OptionFold.Of(Cleaning.Clean(option.Text, NormalizationForm.FormKC)) == folded).ToList();

        return alike.Count == 1 ? alike[0].Id : null;
    }

    private static string? Typed(IReadOnlyList<ShownOption> shown, string typed)
    {
        if (ByText(shown, typed) is { } id)
            return id;
        if (Labels.ReadOne(typed, shown.Count) is { } index)
            return shown[index].Id;

        // "b) It raises TypeError": the letter and its own text agree, or it is nothing.
        var close = typed.AsSpan().IndexOfAny(").:");
        return close > 0
            && Labels.ReadOne(typed[..close], shown.Count) is { } named
            && ByText(shown, typed[(close + 1)..].Trim()) == shown[named].Id
            ? shown[named].Id
            : null;
    }

    private static string? ById(IReadOnlyList<ShownOption> shown, string input)
    {
        var id = input.AsSpan().Trim();
        foreach (var option in shown)
        {
            if (id.SequenceEqual(option.Id))
                return option.Id;
        }

        return null;
    }

    private static string? Clean(string input)
    {
        if (input.Length > Cleaning.LongestRaw)
            return null;

        var typed = Cleaning.Clean(input, NormalizationForm.FormKC);
        return typed.Length is 0 or > Longest ? null : typed;
    }

    private static List<string>? All(string[] parts, Func<string, string?> read)
    {
        var ids = new List<string>();
        foreach (var part in parts)
        {
            if (read(part) is not { } id)
                return null;
            ids.Add(id);
        }

        return ids;
    }
}
