using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>Finds questions that share so many runs of three words that one was probably made from the other.</summary>
internal static class NearTwins
{
    // The few words of a short prompt come together by chance.
    private const int Fewest = 12;

    public static IEnumerable<BankWarning> Warnings(IReadOnlyList<Question> questions, double near, LintPlaces places)
    {
        var triples = questions.Select(TriplesOf).ToArray();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var later = 0; later < questions.Count; later++)
        {
            foreach (var (earlier, shared) in Shared(triples[later], holders))
            {
                var shorter = Math.Min(triples[earlier].Count, triples[later].Count);
                if (shorter >= Fewest && shared >= near * shorter)
                    yield return Warning(questions[later], questions[earlier], 100 * shared / shorter, places);
            }

            foreach (var triple in triples[later])
                (holders.TryGetValue(triple, out var list) ? list : holders[triple] = []).Add(later);
        }
    }

    /// <summary>The ids of the questions from which this one may have been made, the nearest first.</summary>
    public static IReadOnlyList<string> Of(Question question, IEnumerable<Question> others)
    {
        var own = TriplesOf(question);
        return [.. others
            .Where(other => other.Id != question.Id)
            .Select(other => (other.Id, Share: ShareOf(own, TriplesOf(other))))
            .Where(other => other.Share >= LintWish.SurelyNear)
            .OrderByDescending(other => other.Share)
            .Take(3)
            .Select(other => other.Id)];
    }

    private static double ShareOf(HashSet<string> own, HashSet<string> other)
    {
        var shorter = Math.Min(own.Count, other.Count);
        return shorter < Fewest ? own.Count > 0 && own.SetEquals(other) ? 1 : 0 : own.Count(other.Contains) / (double)shorter;
    }

    private static BankWarning Warning(Question later, Question earlier, int percent, LintPlaces places) => places.At(
        later,
        "near-duplicate",
        $"it shares {percent} % of its word triples with {earlier.Id}.",
        "Ask for another thing, or retire one of the two.");

    private static IEnumerable<(int Earlier, int Shared)> Shared(HashSet<string> triples, Dictionary<string, List<int>> holders) =>
        triples
            .SelectMany(triple => holders.TryGetValue(triple, out var list) ? list : [])
            .CountBy(earlier => earlier)
            .OrderBy(pair => pair.Key)
            .Select(pair => (pair.Key, pair.Value));

    private static HashSet<string> TriplesOf(Question question)
    {
        var words = PlainText.WordsOf(ShownTexts.Of(question)).Split(' ');
        return [.. words.Zip(words.Skip(1), words.Skip(2)).Select(three => $"{three.First} {three.Second} {three.Third}")];
    }
}
