namespace PyPrepBot.Core.Learning;

/// <summary>How many took an option, and how strong they were.</summary>
/// <param name="Share">Of all answers.</param>
/// <param name="Upper">Takers among the stronger half.</param>
/// <param name="Lower">Takers among the weaker half.</param>
public sealed record OptionTally(KeyedOption Option, int Count, double Share, int Upper, int Lower)
{
    private const int AnswersForAttraction = 30;
    private const int AnswersForDeath = 40;
    private const double DeadShare = 0.05;

    /// <summary>A wrong option that stronger members take more often than weaker ones.</summary>
    public bool IsAttractive { get; private init; }

    /// <summary>A wrong option that nobody believes.</summary>
    public bool IsDead { get; private init; }

    /// <param name="ranked">The strongest member first.</param>
    public static OptionTally Of(KeyedOption option, IReadOnlyList<FirstTry> ranked)
    {
        var half = (ranked.Count + 1) / 2;
        var takers = ranked.Select(answer => answer.Options.Contains(option.Id)).ToList();
        var count = takers.Count(took => took);
        var upper = takers.Take(half).Count(took => took);
        var share = ranked.Count == 0 ? 0 : (double)count / ranked.Count;
        return new OptionTally(option, count, share, upper, count - upper)
        {
            IsAttractive = !option.Right && ranked.Count >= AnswersForAttraction && Attracts(takers, ranked),
            IsDead = !option.Right && ranked.Count >= AnswersForDeath && share < DeadShare,
        };
    }

    private static bool Attracts(IReadOnlyList<bool> takers, IReadOnlyList<FirstTry> ranked) =>
        Discrimination.Of([.. takers.Zip(ranked, (took, answer) => (took ? 1.0 : 0.0, answer.Rating))]) is { Low: > 0 };
}
