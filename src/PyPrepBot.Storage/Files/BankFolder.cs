using System.Collections.Frozen;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Primers;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads a folder of questions. Whatever stands in the files, every fault of every file is reported at once.</summary>
public static class BankFolder
{
    /// <param name="keyCheck">
    /// Says what is wrong with a question's own answer, such as an accepted spelling that is graded as wrong. Called by several threads.
    /// </param>
    /// <param name="home">Where the topics are taken from when the folder has no <c>topics.yaml</c>; null when it must have one.</param>
    public static LoadedBank Load(string folder, Func<Question, IReadOnlyList<string>> keyCheck, string? home = null)
    {
        var isGuest = home is not null && !HasTopics(folder);
        var (names, topics) = (BankFiles.NamesIn(folder), ReadTopics(isGuest ? home! : folder));
        var slugs = topics.Slugs;
        var files = new QuestionFile[names.Count];
        Parallel.For(0, names.Count, index => files[index] = ReadQuestions(folder, names[index], slugs, keyCheck));

        var primers = BankFiles.PrimerNamesIn(folder).Select(name => ReadPrimer(folder, name, topics)).ToArray();
        return BankAssembly.Assemble(topics, files, primers) with { IsGuest = isGuest };
    }

    private static TopicsFile ReadTopics(string folder)
    {
        if (!HasTopics(folder))
            return TopicsFile.Missing;

        var faults = new FaultLog(TopicsFile.Name);
        var bytes = BankFiles.Bytes(folder, TopicsFile.Name, faults);
        return bytes is null ? TopicsFile.Missing with { Faults = faults } : TopicsFile.Read(bytes);
    }

    private static bool HasTopics(string folder) => File.Exists(Path.Combine(folder, TopicsFile.Name));

    private static PrimerFile ReadPrimer(string folder, string name, TopicsFile topics)
    {
        var faults = new FaultLog(name);
        return BankFiles.Bytes(folder, name, faults) is { } bytes
            ? PrimerFile.Read(name, bytes, topics)
            : new PrimerFile(faults, null);
    }

    private static QuestionFile ReadQuestions(
        string folder, string name, FrozenSet<string>? slugs, Func<Question, IReadOnlyList<string>> keyCheck)
    {
        var faults = new FaultLog(name);
        if (BankFiles.Bytes(folder, name, faults) is not { } bytes)
            return new QuestionFile(faults, [], [], Whole: false);

        var file = QuestionFile.Read(name, bytes, slugs);
        if (!name.EndsWith(".yaml", StringComparison.Ordinal))
            file.Faults.Add(1, "file-name", $"{name} is not called .yaml.", "Rename it.");
        foreach (var (question, line) in file.Questions.Select(read => (read.Question, read.Line)))
        {
            foreach (var fault in keyCheck(question))
                file.Faults.Add(line, "key", $"{question.Id}: {fault}", "Correct the answer, or the text that should be accepted.");
        }

        return file;
    }
}
