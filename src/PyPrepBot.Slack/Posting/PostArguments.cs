using System.Text.Json;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Posting;

/// <summary>A message as the arguments of a call.</summary>
internal static class PostArguments
{
    /// <summary>Everything that makes Slack link, unfold or notify by itself stays off.</summary>
    public static List<KeyValuePair<string, string>> Of(string channel, MessageBody body, string? thread = null)
    {
        var arguments = new List<KeyValuePair<string, string>>
        {
            new("channel", channel),
            new("text", body.Text),
            new("blocks", JsonSerializer.Serialize(body.Blocks, OutgoingJson.Default.IReadOnlyListBlockBody)),
            new("unfurl_links", "false"),
            new("unfurl_media", "false"),
        };
        if (thread is not null)
        {
            arguments.Add(new("thread_ts", thread));
        }

        return arguments;
    }
}
