using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads options that are texts: <c>- right: …</c> or <c>- wrong: …</c>, each with its <c>why</c>.</summary>
internal static class ChoiceReader
{
    public static IReadOnlyList<Choice> Read(Fields fields, int least, int most, int leastRight, int mostRight)
    {
        var choices = new List<Choice>();
        var options = new OptionTexts(fields);
        foreach (var group in fields.Groups("choices", least, most))
        {
            group.AllowOnly(["right", "wrong", "why", "check"]);
            if (!group.IsGroups)
                group.Require("why");
            var why = group.OptionalText("why", TextRules.Why);
            group.OptionalText("check", TextRules.Check);
            if (Verdict.Of(group) is not { } right || group.OptionalText(right ? "right" : "wrong", TextRules.Choice) is not { } text)
                continue;

            options.Add(text, group.LineOf(right ? "right" : "wrong"));
            choices.Add(new Choice(OptionId.Of(text), text, right, why));
        }

        Verdict.CheckNumber(fields, leastRight, mostRight);
        return choices;
    }

    /// <summary>Several right options, and at least one wrong one: ticking every box is no answer.</summary>
    public static IReadOnlyList<Choice> ReadSeveral(Fields fields)
    {
        var choices = Read(fields, 4, 6, leastRight: 2, mostRight: 5);
        if (choices.Count >= 4 && choices.All(choice => choice.Right))
            fields.Fault("choices", "all-right", "every choice is right.", "Add one that is wrong, or ask something else.");

        return choices;
    }
}
