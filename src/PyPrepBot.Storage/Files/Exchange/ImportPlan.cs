namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>What an import would do. With faults it does nothing.</summary>
/// <param name="Added">Ids of questions that are new, in the order of the file.</param>
/// <param name="Updated">Ids of questions that change.</param>
/// <param name="Unchanged">Ids of questions that are in the bank just so.</param>
/// <param name="Fingerprint">Of the file this is a plan for.</param>
public sealed record ImportPlan(
    IReadOnlyList<BankFault> Faults,
    IReadOnlyList<BankWarning> Warnings,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Updated,
    IReadOnlyList<string> Unchanged,
    string Fingerprint)
{
    internal IReadOnlyList<FileChange> Changes { get; init; } = [];

    internal static ImportPlan Refused(ImportFile file, IEnumerable<BankFault> faults) =>
        new([.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)], [], [], [], [], file.Fingerprint);
}
