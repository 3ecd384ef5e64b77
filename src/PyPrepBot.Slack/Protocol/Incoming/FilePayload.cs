using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A file of a message, in part.</summary>
/// <remarks>https://docs.slack.dev/reference/objects/file-object</remarks>
internal sealed record FilePayload
{
    public string? Name { get; init; }

    /// <summary>In bytes.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? Size { get; init; }

    /// <summary>Needs the bot's token and the scope <c>files:read</c>.</summary>
    public string? UrlPrivateDownload { get; init; }
}
