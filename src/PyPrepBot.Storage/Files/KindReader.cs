using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Adds to a question what only its kind has.</summary>
internal static class KindReader
{
    public static Question Read(Fields fields, Question question) => question switch
    {
        SingleQuestion single => single with { Choices = ChoiceReader.Read(fields, 3, 5, leastRight: 1, mostRight: 1) },
        MultiQuestion multi => multi with { Choices = ChoiceReader.ReadSeveral(fields) },
        TrueFalseQuestion belief => ReadBelief(fields, belief),
        BugQuestion bug => bug with { Choices = LineChoiceReader.Read(fields, bug.Code), Fix = fields.Text("fix", TextRules.Fix) },
        OutputQuestion output => output with
        {
            Answer = fields.Text("answer", TextRules.Answer),
            Accept = fields.Texts("accept", TextRules.Output, 1, 8),
            Why = ReadWhy(fields),
        },
        FillQuestion fill => ReadFill(fields, fill),
        OrderQuestion order => order with { Items = ReadItems(fields), Why = ReadWhy(fields) },
        MatchQuestion match => PairReader.Read(fields, match),
        _ => question,
    };

    private static TrueFalseQuestion ReadBelief(Fields fields, TrueFalseQuestion question)
    {
        var holds = fields.Truth("answer");
        fields.OptionalText("check", TextRules.Check);
        // The author says what makes the wrong answer tempting, so that is where it is shown.
        var why = ReadWhy(fields);
        Choice Option(string text, bool right) => new(OptionId.Of(text), text, right, right ? null : why);

        return question with { Choices = [Option("True", holds), Option("False", !holds)] };
    }

    private static FillQuestion ReadFill(Fields fields, FillQuestion question)
    {
        if (!string.Concat(question.Prompt, "\n", question.Code).Contains("____", StringComparison.Ordinal))
        {
            var place = fields.Has("code") ? "code" : "prompt";
            fields.Fault(place, "gap", "there is no gap to fill.", "Write ____ (four underscores) where the answer belongs.");
        }

        return question with
        {
            Answer = fields.Text("answer", TextRules.Word),
            Accept = fields.Texts("accept", TextRules.Accept, 1, 8),
            IgnoreCase = fields.Has("ignore_case") && fields.Truth("ignore_case"),
            Why = ReadWhy(fields),
        };
    }

    private static string? ReadWhy(Fields fields) => fields.OptionalText("why", TextRules.Why);

    private static List<OrderItem> ReadItems(Fields fields)
    {
        var items = new List<OrderItem>();
        var options = new OptionTexts(fields);
        foreach (var group in fields.Groups("items", 3, 6))
        {
            group.AllowOnly(["text", "mark"]);
            group.Require("text");
            group.OptionalText("mark", TextRules.Mark);
            if (group.OptionalText("text", TextRules.Item) is not { } text)
                continue;

            options.Add(text, group.LineOf("text"));
            items.Add(new OrderItem(OptionId.Of(text), text));
        }

        return items;
    }
}
