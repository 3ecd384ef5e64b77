namespace PyPrepBot.Tests.Support.Schemas;

/// <summary>What is wrong with a value by a schema, and which of its properties the schema names.</summary>
internal sealed record Finding(IReadOnlyList<string> Faults, IReadOnlySet<string> Named)
{
    public static Finding Nothing { get; } = new([], new HashSet<string>());

    public static Finding Fault(params IEnumerable<string> faults) => Nothing with { Faults = [.. faults] };

    public static Finding All(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        return new Finding(
            [.. all.SelectMany(finding => finding.Faults)],
            all.SelectMany(finding => finding.Named).ToHashSet(StringComparer.Ordinal));
    }
}
