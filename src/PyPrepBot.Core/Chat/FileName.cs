using System.Text.RegularExpressions;

namespace PyPrepBot.Core.Chat;

/// <summary>Names of files, wherever they come from, as every platform and every disk takes them.</summary>
public static partial class FileName
{
    private const int Longest = 80;
    private const int LongestEnding = 10;
    private const string Nameless = "file";

    /// <summary>Letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; of a path only its last part; never hidden and never empty.</summary>
    public static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = Others().Replace(last, "-").Trim('-').TrimStart('.', '-');
        var dot = plain.LastIndexOf('.');
        var ending = dot > 0 && plain.Length - dot <= LongestEnding ? plain[dot..] : "";
        var stem = plain[..(plain.Length - ending.Length)].TrimEnd('.');
        var kept = stem.Length + ending.Length > Longest ? stem[..(Longest - ending.Length)] : stem;
        return (kept.Length == 0 ? Nameless : kept) + ending;
    }

    /// <summary>The same name with a number, for when it is taken: <c>questions-2.yaml</c>.</summary>
    public static string Numbered(string name, int number)
    {
        var dot = name.LastIndexOf('.');
        var end = dot > 0 ? dot : name.Length;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name[..end]}-{number}{name[end..]}");
    }

    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Others();
}
