using System.Globalization;

namespace PyPrepBot.Core.Questions;

/// <summary>A release of Python 3: <c>3.14.5</c>, or all of <c>3.14</c> when no patch is named.</summary>
public readonly record struct PythonVersion(int Minor, int? Patch)
{
    /// <summary>Reads <c>3.14</c> or <c>3.14.5</c>; null for anything else.</summary>
    public static PythonVersion? Parse(string text)
    {
        var parts = text.Split('.');
        if (parts is not ["3", _] and not ["3", _, _])
            return null;

        var numbers = parts.Skip(1).Select(NumberOf).ToArray();
        return numbers.Contains(null) ? null : new PythonVersion(numbers[0]!.Value, numbers.Length > 1 ? numbers[1] : null);
    }

    /// <summary>Whether this release is that one or newer. A release without a patch is the first of its line.</summary>
    public bool IsAtLeast(PythonVersion other) => (Minor, Patch ?? 0).CompareTo((other.Minor, other.Patch ?? 0)) >= 0;

    /// <summary>Whether this release is that one or older, where <c>3.13</c> stands for its last patch.</summary>
    public bool IsAtMost(PythonVersion other) =>
        (Minor, Patch ?? 0).CompareTo((other.Minor, other.Patch ?? int.MaxValue)) <= 0;

    public override string ToString() =>
        Patch is { } patch ? string.Create(CultureInfo.InvariantCulture, $"3.{Minor}.{patch}") : $"3.{Minor}";

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
