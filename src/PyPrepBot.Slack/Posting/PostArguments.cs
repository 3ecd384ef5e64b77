using System.Text.Json;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Posting;

/// <summary>A message as the arguments of a call.</summary>
internal static class PostArguments
{
    /// <summary>A message that all may read: whatever makes Slack link or unfold by itself stays off.</summary>
    public static List<KeyValuePair<string, string>> Post(string channel, MessageBody body, string? thread = null) =>
    [
        .. Plain(channel, body, thread),
        new("unfurl_links", "false"),
        new("unfurl_media", "false"),
    ];

    /// <summary>A message that only one person sees. Slack unfolds nothing in it, and refuses to be told so.</summary>
    public static List<KeyValuePair<string, string>> Ephemeral(string channel, string user, MessageBody body, string? thread) =>
        [.. Plain(channel, body, thread), new("user", user)];

    /// <summary>What a message of ours is to be from now on.</summary>
    public static List<KeyValuePair<string, string>> Update(string channel, string ts, MessageBody body) =>
        [.. Plain(channel, body, thread: null), new("ts", ts)];

    private static IEnumerable<KeyValuePair<string, string>> Plain(string channel, MessageBody body, string? thread)
    {
        yield return new("channel", channel);
        yield return new("text", body.Text);
        yield return new("blocks", JsonSerializer.Serialize(body.Blocks, OutgoingJson.Default.IReadOnlyListBlockBody));
        if (thread is not null)
        {
            yield return new("thread_ts", thread);
        }
    }
}
