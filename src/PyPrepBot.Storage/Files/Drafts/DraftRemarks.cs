using System.Collections.Frozen;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Drafts;

/// <summary>What the bank's lint would say of one question, told to its author.</summary>
internal static class DraftRemarks
{
    public static IEnumerable<string> Of(Question question)
    {
        var alone = new LoadedBank(
            [question],
            new TopicIndex([]),
            TopicsFile.Missing.Plan,
            [],
            FrozenDictionary<string, QuestionPosition>.Empty,
            FrozenDictionary<string, int>.Empty)
        {
            IsGuest = true,
        };
        var warnings = BankLint.Of(alone).Warnings;
        foreach (var warning in warnings.Where(warning => warning.Message.StartsWith($"{question.Id}: ", StringComparison.Ordinal)))
            yield return Words(warning, question.Id);

        if (question.Refs.Count == 0)
            yield return "It names no source: a link helps whoever wants to read on, and whoever checks it.";
    }

    private static string Words(BankWarning warning, string id)
    {
        var message = warning.Message[(id.Length + 2)..];
        return $"{char.ToUpperInvariant(message[0])}{message[1..]} {warning.HowToMend}";
    }
}
