using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Answering;

/// <summary>Keeps first answers.</summary>
internal sealed class KeptAnswers : IFirstAnswer
{
    private readonly ConcurrentQueue<JsonNode> _kept = new();

    public IReadOnlyList<JsonNode> All => [.. _kept];

    public List<RestFile> Files { get; } = [];

    public int MostFileBytes { get; init; } = 1000;

    /// <summary>Whether they are said to have arrived.</summary>
    public bool Arrives { get; init; } = true;

    public Task<bool> SendAsync(Callback callback, CancellationToken cancellation)
    {
        Files.AddRange(callback.Files);
        _kept.Enqueue(JsonNode.Parse(callback.Json.Span)!);
        return Task.FromResult(Arrives);
    }
}
