namespace PyPrepBot.Storage.Files;

/// <summary>What a bank is held to, besides the rules that hold for every bank.</summary>
/// <param name="Stage">A stage of <c>topics.yaml</c> that it must have reached; null for a bank that may be of any size.</param>
/// <param name="Records">The proofs that are kept of it; null when none are kept.</param>
public sealed record LintWish(string? Stage = null, IReadOnlyDictionary<string, ProofRecord>? Records = null)
{
    public static LintWish Nothing { get; } = new();
}
