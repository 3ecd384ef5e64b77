using System.Globalization;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>Holds a bank to a stage of its plan: questions and levels of each topic, shares of the kinds, facts.</summary>
internal static class CoverageLint
{
    private const int LeastLevels = 3;

    // Shares may wander this far from the wish before somebody has to steer.
    private const double KindSlack = 0.05;

    public static IEnumerable<BankWarning> Warnings(LoadedBank bank, string stage)
    {
        var counts = BankStatistics.Of(bank, stage);
        return TopicWarnings(bank, counts).Concat(KindWarnings(counts)).Concat(FactWarnings(bank));
    }

    private static IEnumerable<BankWarning> TopicWarnings(LoadedBank bank, BankStatistics counts)
    {
        foreach (var row in counts.Topics)
        {
            if (row.Missing > 0)
                yield return At(row, "coverage", $"{row.Topic.Slug} has {row.Total} of {row.Wish} questions.", "Write more.");

            if (!bank.Primers.ContainsKey(row.Topic.Slug))
                yield return At(row, "primer", $"topic {row.Topic.Slug} has no primer.", $"Write primers/{row.Topic.Slug}.md.");

            var levels = row.Counts.Count(pair => pair.Value > 0);
            if (levels < LeastLevels)
                yield return At(row, "levels", $"{row.Topic.Slug} has questions of {levels} levels.", $"Ask on {LeastLevels} at least.");
        }

        BankWarning At(TopicCount row, string rule, string message, string howToMend) =>
            new(TopicsFile.Name, bank.TopicLines.GetValueOrDefault(row.Topic.Slug), rule, message, howToMend);
    }

    private static IEnumerable<BankWarning> KindWarnings(BankStatistics counts) => counts.Kinds
        .Where(kind => Math.Abs(kind.Share - kind.Wished) > KindSlack)
        .Select(kind => new BankWarning(
            string.Empty,
            0,
            "kind-share",
            $"{Percent(kind.Share)} of the questions are of kind {Vocabulary.WordFor(kind.Kind)}; {Percent(kind.Wished)} are wished.",
            kind.Share > kind.Wished ? "Write more of other kinds." : "Write more of them."));

    private static IEnumerable<BankWarning> FactWarnings(LoadedBank bank)
    {
        var covered = bank.Questions
            .Where(question => question.Status == QuestionStatus.Live)
            .SelectMany(question => bank.Seeds.GetValueOrDefault(question.Id, []))
            .ToHashSet(StringComparer.Ordinal);

        return bank.Plan.Facts
            .Where(fact => fact.IsTeachable && !covered.Contains(fact.Id))
            .Select(fact => new BankWarning(
                TopicsFile.Name,
                fact.Line,
                "fact",
                $"no question covers {fact.Id}, which is {fact.Verdict}.",
                "Name it under `seed` of one."));
    }

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
