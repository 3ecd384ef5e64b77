using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>Finds questions that were written or edited after the last proof.</summary>
internal static class ProofLint
{
    private const string Mend = "Run `bank verify --record`.";

    public static IEnumerable<BankWarning> Warnings(
        IEnumerable<Question> questions, LoadedBank bank, IReadOnlyDictionary<string, ProofRecord> records, LintPlaces places)
    {
        foreach (var question in questions)
        {
            if (!records.TryGetValue(question.Id, out var record))
                yield return places.At(question, "unproved", "its answer was never proved.", Mend);
            else if (record.Digest != ProofDigest.Of(question, bank.Proofs.GetValueOrDefault(question.Id, new ProofPlan())))
                yield return places.At(question, "unproved", "it was edited after its answer was proved.", Mend);
        }
    }
}
