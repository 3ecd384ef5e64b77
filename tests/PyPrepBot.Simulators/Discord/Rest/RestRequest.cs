using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>A request that was read to its end.</summary>
/// <param name="Path">Without the base of the API.</param>
internal sealed record RestRequest(string Method, string Path, IQueryCollection Query, IHeaderDictionary Headers)
{
    public JsonNode? Body { get; init; }

    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>What made the body unreadable.</summary>
    public RestReply? Unreadable { get; init; }

    public string? BodyType => Headers.ContentType.FirstOrDefault()?.Split(';')[0].Trim().ToLowerInvariant();

    public string What => $"{Method} {Path}";
}
