namespace PyPrepBot.Storage.Files;

/// <summary>What a bank is held to, besides the rules that hold for every bank.</summary>
/// <param name="Stage">A stage of <c>topics.yaml</c> that it must have reached; null for a bank that may be of any size.</param>
/// <param name="Records">The proofs that are kept of it; null when none are kept.</param>
/// <param name="Near">The share of word triples, between 0 and 1, from which two questions count as near duplicates.</param>
public sealed record LintWish(
    string? Stage = null, IReadOnlyDictionary<string, ProofRecord>? Records = null, double Near = LintWish.SurelyNear)
{
    /// <summary>From here on one question was made from the other; a small class they have in common makes up to 60 per cent.</summary>
    public const double SurelyNear = 0.75;

    public static LintWish Nothing { get; } = new();
}
