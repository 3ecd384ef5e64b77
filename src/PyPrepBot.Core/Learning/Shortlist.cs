namespace PyPrepBot.Core.Learning;

/// <summary>One of the ten best: enough chance that members do not all meet the same questions, at a few per cent of accuracy.</summary>
internal static class Shortlist
{
    private const int Size = 10;

    /// <summary>Times a group saw a question lately weigh against it: keeps two members' tests apart almost like a random draw.</summary>
    public static double Exposed(double information, int shown) => information / (1 + (0.15 * shown));

    // Fresh questions of a label tie exactly, and the order the caller lists them in must not decide: the seed does.
    // Twelve decimals hide the last bit, in which the mathematical libraries of two platforms may differ.
    public static string Pick(IEnumerable<(string Id, double Score)> scored, ulong seed)
    {
        var best = scored
            .OrderByDescending(item => Math.Round(item.Score, 12))
            .ThenBy(item => SplitMix64.Mix(seed ^ StableSeed.Of(item.Id)))
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .Take(Size)
            .ToList();

        return best[new SplitMix64(seed).Below(best.Count)].Id;
    }
}
