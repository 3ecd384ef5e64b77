using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads the two sides of a <c>match</c> question.</summary>
internal static class PairReader
{
    public static MatchQuestion Read(Fields fields, MatchQuestion question)
    {
        var pairs = new List<MatchPair>();
        var lefts = new OptionTexts(fields);
        var rights = new OptionTexts(fields);
        foreach (var group in fields.Groups("pairs", 3, 5))
        {
            group.AllowOnly(["left", "right", "why"]);
            group.Require("left", "right");
            var why = group.OptionalText("why", TextRules.Why);
            var left = group.OptionalText("left", TextRules.Item);
            var right = group.OptionalText("right", TextRules.Item);
            if (left is null || right is null)
                continue;

            lefts.Add(left, group.LineOf("left"));
            rights.Add(right, group.LineOf("right"));
            pairs.Add(new MatchPair(left, OptionId.Of(right), right, why));
        }

        return question with { Pairs = pairs, Extra = ReadExtra(fields, rights), Why = fields.OptionalText("why", TextRules.Why) };
    }

    private static List<Choice> ReadExtra(Fields fields, OptionTexts rights)
    {
        var extra = new List<Choice>();
        foreach (var text in fields.Texts("extra", TextRules.Item, 1, 2))
        {
            rights.Add(text, fields.LineOf("extra"));
            extra.Add(new Choice(OptionId.Of(text), text, Right: false, Why: null));
        }

        return extra;
    }
}
