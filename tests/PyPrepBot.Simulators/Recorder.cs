using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators;

/// <summary>Writes the transcript. Whoever calls it holds the gate of the world.</summary>
internal sealed class Recorder(TimeProvider time)
{
    private readonly List<TranscriptEntry> _entries = [];
    private readonly List<string> _violations = [];

    public IReadOnlyList<TranscriptEntry> Entries => [.. _entries];

    public IReadOnlyList<string> Violations => [.. _violations];

    public void Violation(string what) => _violations.Add(what);

    public void Add(
        string direction, string kind, string what, JsonNode? body = null, int? status = null, JsonNode? answer = null,
        IEnumerable<string>? violations = null)
    {
        IReadOnlyList<string> found = [.. violations ?? []];
        _entries.Add(new TranscriptEntry(_entries.Count, time.GetUtcNow(), direction, kind, what, status, body?.DeepClone(),
            answer?.DeepClone(), found));
        _violations.AddRange(found.Select(violation => $"{what}: {violation}"));
    }
}
