using System.Text;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Puts questions into the files of the bank and leaves every other byte of them alone.</summary>
internal sealed class ImportComposition(BankSources bank, FaultLog faults)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public IReadOnlyList<FileChange> Of(IReadOnlyList<Incoming> questions)
    {
        var changing = questions.Where(question => !question.IsUnchanged).ToList();
        var homes = changing.ToLookup(question => HomeOf(question));
        var known = homes.Where(home => home.Key is not null).Select(home => Edited(home.Key!, [.. home]));
        var created = homes[null].GroupBy(question => question.Question.Topic, StringComparer.Ordinal).Select(New);

        return [.. known.Concat(created).OfType<FileChange>()];
    }

    private BankSource? HomeOf(Incoming question)
    {
        if (question.Existing is not null)
            return bank.Files.First(file => file.Maps.Any(map => IdOf(map) == question.Question.Id));

        var topic = question.Question.Topic;
        var named = bank.Files.FirstOrDefault(file => file.Name == NameFor(topic));
        return named?.Topic == topic ? named : bank.Files.FirstOrDefault(file => file.Topic == topic) ?? named;
    }

    private FileChange? Edited(BankSource file, IReadOnlyList<Incoming> questions)
    {
        if (file.Places is null)
        {
            var message = $"{file.Name} does not begin each question with a dash on a line of its own fields.";
            var howToMend = $"Write {file.Name} as `- id: …` and lines below it, then import again.";
            faults.Add(questions[0].Line, "list-style", message, howToMend);
            return null;
        }

        var added = questions.Where(question => question.Existing is null).SelectMany(question => LinesOf(question, file.Topic, file.Dash));
        var edits = questions.Where(question => question.Existing is not null).Select(question => Replacement(file, question))
            .Append(new Edit(file.Places[^1].Last + 1, 0, [.. added]));
        var lines = file.Lines.ToList();
        foreach (var edit in edits.OrderByDescending(edit => edit.At))
        {
            lines.RemoveRange(edit.At, edit.Removed);
            lines.InsertRange(edit.At, edit.Lines.Select(line => line + file.LineEnd));
        }

        var before = bank.Bytes[file.Name];
        var text = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return new FileChange(file.Name, before, before.AsSpan().StartsWith(ByteOrderMark) ? [.. ByteOrderMark, .. text] : text);
    }

    private static Edit Replacement(BankSource file, Incoming question)
    {
        var at = file.Maps.Index().First(map => IdOf(map.Item) == question.Question.Id).Index;
        var (first, last) = file.Places![at];
        return new Edit(first, last - first + 1, BlockFor(question, file.Topic, file.Dash).Lines);
    }

    private static FileChange New(IGrouping<string, Incoming> questions)
    {
        var lines = questions.SelectMany(question => LinesOf(question, questions.Key, 2)).Prepend("questions:");
        var text = $"schema: 1\ntopic: {questions.Key}\n{string.Join('\n', lines)}\n";
        return new FileChange(NameFor(questions.Key), null, Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<string> LinesOf(Incoming question, string? fileTopic, int dash)
    {
        var block = BlockFor(question, fileTopic, dash);
        return [string.Empty, .. block.Comments(), .. block.Lines];
    }

    private static SourceBlock BlockFor(Incoming question, string? fileTopic, int dash)
    {
        var topic = question.Question.Topic;
        var source = question.Source;
        if (source.Block is { } block)
        {
            var needsTopic = source.Map.Find("topic") is null && topic != fileTopic;
            block = block.WithoutTopicOfFile(fileTopic);
            return (needsTopic ? block.With($"topic: {topic}") : block).At(dash);
        }

        var fields = source.Map.Fields.Where(field => field.Name != "topic");
        if (topic != fileTopic)
            fields = fields.Append(new YamlField("topic", 0, new YamlText(0, topic, Plain: false, Block: false)));

        return YamlQuestion.Of(source.Map with { Fields = [.. fields] }).At(dash);
    }

    private static string NameFor(string topic) => $"{topic}.yaml";

    private static string? IdOf(YamlMap map) => map.Find("id")?.Value is YamlText id ? id.Value : null;
}
