namespace PyPrepBot.Storage.Files;

/// <summary>What came of proving one question, kept beside the questions.</summary>
/// <param name="Digest">Of the question that was proved; see <see cref="ProofDigest"/>.</param>
/// <param name="Proven">The releases of CPython that agreed, oldest first.</param>
/// <param name="Skipped">Why nothing was run; null when something was.</param>
public sealed record ProofRecord(string Digest, IReadOnlyList<string> Proven, string? Skipped);
