using System.Text;
using System.Text.RegularExpressions;

namespace PyPrepBot.Storage.Files;

/// <summary>What a text of the schema must look like. Lengths count characters as people see them in the file, not UTF-16 units.</summary>
/// <param name="Shape">The pattern in words, as the end of "write it as …".</param>
internal sealed record TextRule(int Min, int Max, Regex? Pattern = null, string Shape = "")
{
    /// <summary>Says where the text differs from the rule, or null when it keeps to it.</summary>
    public (string Rule, string Message, string HowToMend)? Broken(string text)
    {
        var length = text.EnumerateRunes().Count();
        if (length == 0 && Min > 0)
            return ("empty", "is empty", "Write it, or take the field out if it may be left out.");
        if (length < Min)
            return ("too-short", $"has {length} characters; at least {Min} are needed", "Say more.");
        if (length > Max)
            return ("too-long", $"has {length} characters; at most {Max} fit", "Say it in fewer words.");
        if (text.Any(character => char.IsControl(character) && character is not ('\n' or '\t')))
            return ("control-character", "holds a control character", "Take it out, or write it the way Python does in a string.");
        if (Pattern is not null && !Pattern.IsMatch(text))
            return ("pattern", $"is `{Shown.Short(text)}`", $"Write it as {Shape}.");

        return null;
    }
}
