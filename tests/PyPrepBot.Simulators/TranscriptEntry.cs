using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators;

/// <summary>One thing that went over the wire.</summary>
/// <param name="Direction">"in" from the bot, "out" to it.</param>
/// <param name="Kind">Which way of the platform it took: "rest", "gateway", "api", "socket" …</param>
/// <param name="What">Method and path, or the operation and the event.</param>
/// <param name="Body">What was sent; never a token.</param>
/// <param name="Answer">What a request was answered with.</param>
public sealed record TranscriptEntry(
    int Number,
    DateTimeOffset Time,
    string Direction,
    string Kind,
    string What,
    int? Status,
    JsonNode? Body,
    JsonNode? Answer,
    IReadOnlyList<string> Violations)
{
    public string Method => What.Split(' ')[0];

    public string Path => What.Split(' ', 2)[^1];
}
