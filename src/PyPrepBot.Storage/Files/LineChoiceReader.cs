using System.Globalization;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads options that are numbers of lines of the code.</summary>
internal static class LineChoiceReader
{
    private const int LastLine = 40;

    /// <summary>The options by line, in the author's order; the text of each is its number.</summary>
    public static IReadOnlyList<Choice> Read(Fields fields, string? code)
    {
        var choices = new List<Choice>();
        var lines = string.IsNullOrEmpty(code) ? LastLine : code.Split('\n').Length;
        var options = new OptionTexts(fields);
        foreach (var group in fields.Groups("choices", 3, 5))
        {
            group.AllowOnly(["right", "wrong", "why"]);
            if (!group.IsGroups)
                group.Require("why");
            var why = group.OptionalText("why", TextRules.Why);
            if (Verdict.Of(group) is not { } right)
                continue;

            var name = right ? "right" : "wrong";
            var number = group.Number(name, 1, LastLine);
            if (number > lines)
                group.Fault(name, "line-number", $"the code has no line {number}, only {lines}.", "Count the lines of `code` from 1.");

            var text = number.ToString(CultureInfo.InvariantCulture);
            options.Add(text, group.LineOf(name));
            choices.Add(new Choice(OptionId.Of(text), text, right, why));
        }

        Verdict.CheckNumber(fields, 1, 1);
        return choices;
    }
}
