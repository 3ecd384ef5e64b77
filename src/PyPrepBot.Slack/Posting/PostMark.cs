using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Posting;

/// <summary>The mark by which a post is known again: Slack has no key that would keep the same message from being posted twice.</summary>
/// <remarks>https://docs.slack.dev/messaging/message-metadata</remarks>
internal static class PostMark
{
    private const string Kind = "pyprep_post";
    private const int Length = 24;

    /// <summary>The same for the same key, also after a restart. Says nothing to whoever reads it.</summary>
    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Length];

    public static string Json(string key) =>
        JsonSerializer.Serialize(new MetadataBody(Kind, new MetadataPayload(Of(key))), OutgoingJson.Default.MetadataBody);

    public static bool Is(MetadataBody? metadata, string key) => metadata?.EventType == Kind && metadata.EventPayload?.PostId == Of(key);
}
