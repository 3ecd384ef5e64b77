using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A question as the fields of a file, when it has no lines of its own there.</summary>
internal static class QuestionMap
{
    public static YamlMap Of(Question question) => Map(
    [
        Text("id", question.Id),
        Text("topic", question.Topic),
        .. List("also", question.Also),
        Text("difficulty", Word(question.Difficulty)),
        Text("kind", Vocabulary.WordFor(question.Kind)),
        .. question.Status is QuestionStatus.Live or QuestionStatus.Aside ? [] : (YamlField[])[Text("status", Word(question.Status))],
        .. Optional("python", question.Python),
        .. question.Build == "default" ? [] : (YamlField[])[Text("build", question.Build)],
        Text("prompt", question.Prompt),
        .. Optional("code", question.Code),
        .. KeyOf(question),
        Text("explain", question.Explain),
        .. Optional("hint", question.Hint),
        .. List("refs", question.Refs.Select(address => address.OriginalString)),
        .. List("tags", question.Tags),
        Text("author", question.Author),
        Text("since", question.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ]);

    private static IEnumerable<YamlField> KeyOf(Question question) => question switch
    {
        TrueFalseQuestion belief =>
        [
            Bare("answer", belief.Choices[0].Right ? "true" : "false"),
            .. Optional("why", belief.Choices.First(choice => !choice.Right).Why),
        ],
        BugQuestion bug => [Groups("choices", bug.Choices.Select(choice => Option(choice, isBare: true))), Text("fix", bug.Fix)],
        ChoiceQuestion single => [Groups("choices", single.Choices.Select(choice => Option(choice, isBare: false)))],
        MultiQuestion multi => [Groups("choices", multi.Choices.Select(choice => Option(choice, isBare: false)))],
        FillQuestion fill =>
        [
            Text("answer", fill.Answer),
            .. List("accept", fill.Accept),
            .. fill.IgnoreCase ? [Bare("ignore_case", "true")] : (YamlField[])[],
            .. Optional("why", fill.Why),
        ],
        TypedQuestion typed => [Text("answer", typed.Answer), .. List("accept", typed.Accept), .. Optional("why", typed.Why)],
        OrderQuestion order => [Groups("items", order.Items.Select(item => Map([Text("text", item.Text)]))), .. Optional("why", order.Why)],
        MatchQuestion match =>
        [
            Groups("pairs", match.Pairs.Select(pair =>
                Map([Text("left", pair.Left), Text("right", pair.Right), .. Optional("why", pair.Why)]))),
            .. List("extra", match.Extra.Select(extra => extra.Text)),
            .. Optional("why", match.Why),
        ],
        _ => [],
    };

    private static YamlMap Option(Choice choice, bool isBare)
    {
        var name = choice.Right ? "right" : "wrong";
        return Map([isBare ? Bare(name, choice.Text) : Text(name, choice.Text), .. Optional("why", choice.Why)]);
    }

    private static string Word<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();

    private static YamlMap Map(IReadOnlyList<YamlField> fields) => new(0, fields, Complete: true);

    private static YamlField Text(string name, string text) => new(name, 0, new YamlText(0, text, Plain: false, Block: false));

    private static YamlField Bare(string name, string text) => new(name, 0, new YamlText(0, text, Plain: true, Block: false));

    private static IEnumerable<YamlField> Optional(string name, string? text) => text is null ? [] : [Text(name, text)];

    private static IEnumerable<YamlField> List(string name, IEnumerable<string> texts)
    {
        IReadOnlyList<YamlNode> items = [.. texts.Select(text => new YamlText(0, text, Plain: false, Block: false))];
        return items.Count == 0 ? [] : [new YamlField(name, 0, new YamlList(0, items))];
    }

    private static YamlField Groups(string name, IEnumerable<YamlMap> groups) => new(name, 0, new YamlList(0, [.. groups]));
}
