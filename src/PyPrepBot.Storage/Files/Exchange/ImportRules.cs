using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Holds what comes in against the rules of the bank and against the bank itself.</summary>
internal sealed class ImportRules(BankSources bank, ImportMode mode, Func<Question, IReadOnlyList<string>> keyCheck, FaultLog faults)
{
    private readonly Dictionary<string, BankQuestion> _known =
        bank.Questions().ToDictionary(known => known.Question.Id, StringComparer.Ordinal);

    public IReadOnlyList<Incoming> Read(IReadOnlyList<SourceQuestion> questions)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (question.Id is not { } id || seen.TryAdd(id, question.Map.Line))
                continue;

            var message = $"{Shown.Short(id)} stands in line {seen[id]} too.";
            Fault(question, "duplicate-id", message, "Give one of them another id, or none.");
        }

        return [.. questions.Select(question => Read(question, seen)).OfType<Incoming>()];
    }

    private Incoming? Read(SourceQuestion question, Dictionary<string, int> seen)
    {
        var reader = new QuestionReader(bank.Topics.Slugs, question.FileTopic, question.FileTopic is not null);
        if (reader.Read(new Fields(question.Map, "a question", faults)) is not { } read)
            return null;

        var existing = _known.GetValueOrDefault(read.Question.Id);
        CheckMode(question, read.Question.Id, existing);
        if (read.Replaces is { } replaced && !_known.ContainsKey(replaced) && !seen.ContainsKey(replaced))
        {
            var message = $"{read.Question.Id}: it replaces {replaced}, which does not exist.";
            faults.Add(read.ReplacesLine, "unknown-id", message, "Correct the id, or take `replaces` out.");
        }

        foreach (var fault in keyCheck(read.Question))
            Fault(question, "key", $"{read.Question.Id}: {fault}", "Correct the answer, or the text that should be accepted.");

        return new Incoming(question, read.Question, existing);
    }

    private void CheckMode(SourceQuestion question, string id, BankQuestion? existing)
    {
        if (mode == ImportMode.Add && existing is not null)
        {
            var place = bank.Bank.Positions[id];
            var message = $"{id} is in the bank already, in {place.File}, line {place.Line}.";
            Fault(question, "duplicate-id", message, "Leave the id out and it gets the next free number, or import with mode update.");
        }

        if (mode == ImportMode.Update && existing is null)
            Fault(question, "unknown-id", $"{id} is not in the bank.", "Correct the id, or import new questions with mode add.");
    }

    private void Fault(SourceQuestion question, string rule, string message, string howToMend)
    {
        var line = question.Map.Find("id") is { Line: > 0 } id ? id.Line : question.Map.Line;
        faults.Add(line, rule, message, howToMend);
    }
}
