using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Output that ends in an uncaught exception: the key has its type on the last line, an answer may show a traceback.</summary>
internal static class RaisedOutput
{
    private const string Traceback = "Traceback (";

    /// <summary>The input with its last line as in the key when it names the same exception, else the input as it was.</summary>
    public static string Settle(string answer, string input)
    {
        var type = answer.TrimEnd('\n').Split('\n')[^1];
        if (!KnownExceptions.IsBuiltIn(type) || input.Length > Cleaning.LongestRaw)
            return input;

        var lines = Cleaning.Clean(input, NormalizationForm.FormC).Split('\n').ToList();
        if (new ExceptionMatcher().Compare(type, lines[^1], TypedKey.Of(type)) < Likeness.Alike)
            return input;

        var start = lines.FindIndex(line => line.StartsWith(Traceback, StringComparison.OrdinalIgnoreCase));
        return string.Join('\n', lines.Take(start < 0 ? lines.Count - 1 : start).Append(type));
    }
}
