using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Primers;

namespace PyPrepBot.Storage.Files;

/// <summary>Puts the files together and checks what no file can see alone.</summary>
internal static class BankAssembly
{
    public static LoadedBank Assemble(TopicsFile topics, IReadOnlyList<QuestionFile> files, IReadOnlyList<PrimerFile> primers)
    {
        var first = FirstPositions(files);
        CheckReplaced(files, first);

        var positions = new Dictionary<string, QuestionPosition>(StringComparer.Ordinal);
        var kept = new List<ReadQuestion>();
        foreach (var (file, read) in files.SelectMany(file => file.Questions, (file, read) => (file, read)))
        {
            if (positions.TryAdd(read.Question.Id, new QuestionPosition(file.Faults.File, read.Line)))
                kept.Add(read);
        }

        var logs = files.Select(file => file.Faults).Prepend(topics.Faults).Concat(primers.Select(file => file.Faults)).ToArray();
        var faults = logs.SelectMany(log => log.Faults)
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line);

        var index = new TopicIndex(topics.Topics);
        return new LoadedBank([.. kept.Select(read => read.Question)], index, topics.Plan, [.. faults], positions, topics.Lines)
        {
            Primers = primers.Select(file => file.Primer).OfType<Primer>().ToDictionary(primer => primer.Topic, StringComparer.Ordinal),
            Warnings = [.. logs.SelectMany(log => log.Warnings)],
            Proofs = kept.ToDictionary(read => read.Question.Id, read => read.Proof, StringComparer.Ordinal),
            Seeds = kept.ToDictionary(read => read.Question.Id, read => read.Seed, StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, QuestionPosition> FirstPositions(IReadOnlyList<QuestionFile> files)
    {
        var first = new Dictionary<string, QuestionPosition>(StringComparer.Ordinal);
        foreach (var (file, entry) in files.SelectMany(file => file.Ids, (file, entry) => (file, entry)))
        {
            if (first.TryAdd(entry.Id, new QuestionPosition(file.Faults.File, entry.Line)))
                continue;

            var other = first[entry.Id];
            var message = $"{Shown.Short(entry.Id)} is the id of another question in {other.File}, line {other.Line}.";
            file.Faults.Add(entry.Line, "duplicate-id", message, "Give the newer one the next free number.");
        }

        return first;
    }

    private static void CheckReplaced(IReadOnlyList<QuestionFile> files, Dictionary<string, QuestionPosition> known)
    {
        // A file that broke off may hold the id that seems to be missing.
        if (files.Any(file => !file.Whole))
            return;

        foreach (var (file, read) in files.SelectMany(file => file.Questions, (file, read) => (file, read)))
        {
            if (read.Replaces is { } replaced && !known.ContainsKey(replaced))
            {
                var message = $"{read.Question.Id}: it replaces {replaced}, which does not exist.";
                file.Faults.Add(read.ReplacesLine, "unknown-id", message, "Keep the old question in the bank with `status: retired`.");
            }
        }
    }
}
