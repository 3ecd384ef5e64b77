using System.Collections.Frozen;
using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.Files.Drafts;
using PyPrepBot.Storage.Files.Exchange;
using PyPrepBot.Storage.Files.Linting;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>Takes a group's questions to files and back, by the formats and rules of the bank.</summary>
internal sealed class GroupQuestionFiles : IQuestionFiles
{
    public QuestionFormat? FormatOf(string name) =>
        BankExport.FormatOf(name) is { } format ? Enum.Parse<QuestionFormat>(format.ToString()) : null;

    public string Write(IEnumerable<Question> questions, QuestionFormat format)
    {
        var written = questions.Select(question => new BankQuestion(SourceOf(question), question)).ToList();
        return format switch
        {
            QuestionFormat.Json => JsonText.Of(written.Select(question => question.Source)),
            QuestionFormat.Csv => CsvText.Of(written.Select(question => question.Source)),
            QuestionFormat.Anki => AnkiText.Of(written),
            _ => GroupQuestionText.Write(written.Select(question => question.Question)),
        };
    }

    public QuestionImport Read(string name, ReadOnlyMemory<byte> bytes, QuestionFormat format, QuestionBank bank, DateOnly today)
    {
        var faults = new FaultLog(name);
        var slugs = bank.Topics.All.Select(topic => topic.Slug).ToFrozenSet(StringComparer.Ordinal);
        var file = new ImportFile(name, bytes, Enum.Parse<ExchangeFormat>(format.ToString()), ImportMode.Check);
        var sources = SourcesOf(file, slugs, faults);
        var read = new List<(int Line, Question Question)>();
        foreach (var source in sources)
        {
            if (GroupQuestionText.Read(Completed(source, today), slugs, faults) is not { } question)
                continue;
            foreach (var fault in KeyCheck.Faults(question))
                faults.Add(source.Map.Line, "key", $"{question.Id}: {fault}", "Correct the answer, or the text that should be accepted.");
            read.Add((source.Map.Line, question));
        }

        Twice(read, faults);
        return faults.Count > 0
            ? new QuestionImport([.. faults.Faults.OrderBy(fault => fault.Line).Select(Said)], [], [], [], [])
            : Sorted(read, bank);
    }

    private static IReadOnlyList<SourceQuestion> SourcesOf(ImportFile file, FrozenSet<string> slugs, FaultLog faults) =>
        ImportReading.Read(file, slugs, faults);

    private static QuestionImport Sorted(List<(int Line, Question Question)> read, QuestionBank bank)
    {
        var known = read
            .Where(line => bank.Find(line.Question.Id) is not null)
            .ToLookup(line => IsSame(line.Question, bank.Find(line.Question.Id)!));
        var added = read.Where(line => bank.Find(line.Question.Id) is null).ToList();
        return new QuestionImport(
            [],
            [.. added.Concat(known[false]).SelectMany(line => Remarks(line.Line, line.Question, bank))],
            [.. added.Select(line => line.Question)],
            [.. known[false].Select(line => line.Question)],
            [.. known[true].Select(line => line.Question.Id)]);
    }

    private static IEnumerable<ImportLine> Remarks(int line, Question question, QuestionBank bank) => DraftRemarks.Of(question)
        .Concat(NearTwins.Of(question, bank.All).Select(id => $"Much like {id}."))
        .Select(words => new ImportLine(line, words));

    private static bool IsSame(Question question, Question known) => JsonText.Of(SourceOf(question)) == JsonText.Of(SourceOf(known));

    private static SourceQuestion SourceOf(Question question) => new(QuestionMap.Of(question), Block: null, FileTopic: null);

    private static void Twice(List<(int Line, Question Question)> read, FaultLog faults)
    {
        var named = read.Where(line => line.Question.Id != CheckedDraft.NewId).GroupBy(line => line.Question.Id);
        foreach (var twice in named.Where(lines => lines.Count() > 1))
        {
            var (first, second) = (twice.First().Line, twice.Skip(1).First().Line);
            faults.Add(second, "duplicate-id", $"{twice.Key} stands in line {first} too.", "Give one of them another id, or none.");
        }
    }

    // What a group's question need not say is said for it; what stands under the top of the file counts for each.
    private static YamlMap Completed(SourceQuestion source, DateOnly today)
    {
        var line = source.Map.Line;
        return source.Map with
        {
            Fields =
            [
                .. source.Map.Fields,
                .. Missing("id", CheckedDraft.NewId),
                .. source.FileTopic is { } topic ? Missing("topic", topic) : [],
                .. Missing("author", DraftMap.GroupAuthor),
                .. Missing("since", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ],
        };

        IEnumerable<YamlField> Missing(string name, string text) => source.Map.Find(name) is not null
            ? []
            : [new YamlField(name, line, new YamlText(line, text, Plain: false, Block: false))];
    }

    private static ImportLine Said(BankFault fault) =>
        new(fault.Line, $"{fault.Message.Replace($"{CheckedDraft.NewId}: ", "", StringComparison.Ordinal)} {fault.HowToMend}".TrimEnd());
}
