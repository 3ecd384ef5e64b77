using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Storage.Files.Exchange;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Drafts;

/// <summary>
/// Makes of a draft the fields of a file, each in the "line" of the form's field it came from, so that a fault finds back.
/// </summary>
internal static class DraftMap
{
    /// <summary>The fields of the form, in the order of their "lines".</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        QuestionDraft.PromptField, QuestionDraft.AnswerField, QuestionDraft.ExplainField, QuestionDraft.PlaceField,
        QuestionDraft.SourcesField,
    ];

    // What every kind has in its own field of the form; the rest stays as it was in the question that is edited.
    private static readonly string[] Typed =
    [
        "id", "topic", "difficulty", "kind", "status", "prompt", "code", "choices", "items", "pairs", "extra", "answer", "accept", "fix",
        "explain", "refs", "author", "since",
    ];

    public static YamlMap Of(QuestionDraft draft, string topic, Difficulty level, Question? edited, DateOnly today)
    {
        var (words, code) = DraftLines.Prompt(draft.Prompt);
        var sources = draft.Sources.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var key = KeyOf(draft).ToList();
        var isStill = edited is OutputQuestion output && IsStill(output, draft, code);
        var kept = edited is null ? [] : QuestionMap.Of(edited).Fields
            .Where(field => IsKept(field, key) || (isStill && field.Name == "accept"));
        return new YamlMap(1,
        [
            Text("id", 1, edited?.Id ?? CheckedDraft.NewId),
            Text("topic", 4, topic),
            Text("difficulty", 4, level.ToString().ToLowerInvariant()),
            Text("kind", 1, Vocabulary.WordFor(draft.Kind)),
            Text("prompt", 1, words),
            .. code is null ? [] : (YamlField[])[Text("code", 1, code)],
            .. key,
            Text("explain", 3, draft.Explain.Trim()),
            .. List("refs", 5, sources),
            Text("author", 1, edited?.Author ?? GroupAuthor),
            Text("since", 1, (edited?.Since ?? today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            .. kept,
        ], Complete: true);
    }

    // The form has no room for what else a program may print; it stays as long as the program and its answer do.
    private static bool IsStill(OutputQuestion edited, QuestionDraft draft, string? code) =>
        draft.Kind == edited.Kind && code == edited.Code?.TrimEnd('\n') && Printed(draft) == edited.Answer;

    /// <summary>The author that stands in the text of a group's question: who it is, is not part of what may be exported.</summary>
    public const string GroupAuthor = "member";

    private static bool IsKept(YamlField field, List<YamlField> key) =>
        !Typed.Contains(field.Name) && key.All(own => own.Name != field.Name);

    private static IEnumerable<YamlField> KeyOf(QuestionDraft draft) => draft.Kind switch
    {
        QuestionKind.Single or QuestionKind.Multi => [Groups("choices", DraftLines.Options(draft.Answer).Select(option => Choice(option)))],
        QuestionKind.TrueFalse => Belief(DraftLines.Options(draft.Answer)),
        QuestionKind.Output => [Text("answer", 2, Printed(draft))],
        QuestionKind.Fill => Gap(DraftLines.Of(draft.Answer)),
        QuestionKind.Bug => Lines(DraftLines.Options(draft.Answer)),
        QuestionKind.Order =>
            [Groups("items", DraftLines.Of(draft.Answer).Select(line => Map([Text("text", 2, line)])))],
        _ => Pairs(DraftLines.Options(draft.Answer)),
    };

    private static string Printed(QuestionDraft draft) => draft.Answer.ReplaceLineEndings("\n").Trim('\n');

    private static IEnumerable<YamlField> Belief(IReadOnlyList<DraftLines.Option> lines)
    {
        var word = lines.Count > 0 ? lines[0].Text.ToLowerInvariant() : "";
        yield return Bare("answer", word switch { "t" or "yes" or "right" => "true", "f" or "no" or "wrong" => "false", _ => word });
        if (lines.Count > 0 && lines[0].Why is { } why)
            yield return Text("why", 2, why);
    }

    private static IEnumerable<YamlField> Gap(IReadOnlyList<string> lines) =>
        [Text("answer", 2, lines.Count > 0 ? lines[0] : ""), .. List("accept", 2, lines.Skip(1))];

    private static IEnumerable<YamlField> Lines(IReadOnlyList<DraftLines.Option> options)
    {
        var read = options.Select(option => (Option: option, Parts: DraftLines.Mended(option.Text))).ToList();
        yield return Groups("choices", read.Select(line => Map(
        [
            Bare(line.Option.Right ? "right" : "wrong", line.Parts.Before), .. Optional("why", line.Option.Why),
        ])));
        yield return Text("fix", 2, read.FirstOrDefault(line => line.Option.Right).Parts.Behind ?? "");
    }

    private static IEnumerable<YamlField> Pairs(IReadOnlyList<DraftLines.Option> options)
    {
        var read = options.Select(option => (Option: option, Parts: DraftLines.Cut(option.Text, DraftText.Pair))).ToList();
        yield return Groups("pairs", read.Where(line => line.Parts.Before.Length > 0).Select(line => Map(
        [
            Text("left", 2, line.Parts.Before), Text("right", 2, line.Parts.Behind ?? ""), .. Optional("why", line.Option.Why),
        ])));
        foreach (var extra in List("extra", 2, read.Where(line => line.Parts.Before.Length == 0).Select(line => line.Parts.Behind ?? "")))
            yield return extra;
    }

    private static YamlMap Choice(DraftLines.Option option) =>
        Map([Text(option.Right ? "right" : "wrong", 2, option.Text), .. Optional("why", option.Why)]);

    private static YamlMap Map(IReadOnlyList<YamlField> fields) => new(2, fields, Complete: true);

    private static YamlField Groups(string name, IEnumerable<YamlMap> groups) => new(name, 2, new YamlList(2, [.. groups]));

    private static IEnumerable<YamlField> Optional(string name, string? text) => text is null ? [] : [Text(name, 2, text)];

    private static YamlField Bare(string name, string text) => new(name, 2, new YamlText(2, text, Plain: true, Block: false));

    private static YamlField Text(string name, int line, string text) =>
        new(name, line, new YamlText(line, text, Plain: false, Block: false));

    private static IEnumerable<YamlField> List(string name, int line, IEnumerable<string> texts)
    {
        IReadOnlyList<YamlNode> items = [.. texts.Select(text => new YamlText(line, text, Plain: false, Block: false))];
        return items.Count == 0 ? [] : [new YamlField(name, line, new YamlList(line, items))];
    }
}
