using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A folder of questions with the text of its files.</summary>
/// <param name="Bytes">What each file holds, by name.</param>
internal sealed record BankSources(
    IReadOnlyDictionary<string, byte[]> Bytes, TopicsFile Topics, IReadOnlyList<BankSource> Files, LoadedBank Bank)
{
    public static BankSources Read(string folder)
    {
        var faults = new FaultLog(TopicsFile.Name);
        var names = BankFiles.NamesIn(folder);
        var bytes = names.ToDictionary(name => name, name => BankFiles.Bytes(folder, name, faults) ?? [], StringComparer.Ordinal);
        var topics = File.Exists(Path.Combine(folder, TopicsFile.Name)) && BankFiles.Bytes(folder, TopicsFile.Name, faults) is { } text
            ? TopicsFile.Read(text)
            : TopicsFile.Missing;
        foreach (var fault in faults.Faults)
            topics.Faults.Add(fault.Line, fault.Rule, fault.Message, fault.HowToMend);

        return Of(topics, bytes);
    }

    /// <summary>The same folder with other content in some of its files.</summary>
    public BankSources With(IEnumerable<FileChange> changes)
    {
        var bytes = new Dictionary<string, byte[]>(Bytes, StringComparer.Ordinal);
        foreach (var change in changes)
            bytes[change.Name] = change.After;

        return Of(Topics, bytes);
    }

    public IEnumerable<BankQuestion> Questions()
    {
        var questions = Bank.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        foreach (var source in Files.SelectMany(file => file.Questions()))
        {
            if (source.Id is { } id && questions.TryGetValue(id, out var question))
                yield return new BankQuestion(source, question);
        }
    }

    private static BankSources Of(TopicsFile topics, Dictionary<string, byte[]> bytes)
    {
        var slugs = topics.Slugs;
        var named = bytes.OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        var files = named.Select(file => QuestionFile.Read(file.Key, file.Value, slugs)).ToList();
        var sources = named.Select(file => SourceOf(file.Key, file.Value)).OfType<BankSource>().ToList();

        return new BankSources(bytes, topics, sources, BankAssembly.Assemble(topics, files, primers: []));
    }

    // Faults are found by QuestionFile already.
    private static BankSource? SourceOf(string name, byte[] bytes)
    {
        var faults = new FaultLog(name);
        return SourceText.Decode(bytes, faults) is { } text && YamlTree.Read(text, faults) is YamlMap root
            ? BankSource.Of(name, text, root)
            : null;
    }
}
