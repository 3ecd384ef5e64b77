using System.Globalization;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack.Posting;

/// <summary>Looks for a post that may have arrived, in one call: some apps may read fifteen messages a minute and no more.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/conversations.history</remarks>
internal sealed partial class PostSearch(ILogger<PostSearch> logger)
{
    private const string Most = "15";

    // Slack's clock and ours differ a little.
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(5);

    /// <returns>The message's <c>ts</c>; null when it surely is not there.</returns>
    /// <exception cref="PostRefusedException">Slack does not show enough to tell.</exception>
    /// <exception cref="SlackUnreachableException">Slack cannot be asked at the moment.</exception>
    public async Task<string?> FindAsync(ISlackApi api, string channel, string? thread, PostKey key, CancellationToken cancellation)
    {
        try
        {
            var method = thread is null ? SlackMethods.History : SlackMethods.Replies;
            var reply = await api.CallAsync(method, Arguments(channel, thread, key), cancellation);
            var history = reply.Read(ReplyJson.Default.HistoryReply);
            var found = history.Messages?.FirstOrDefault(message => PostMark.Is(message.Metadata, key.Value))?.Ts;
            return found is null && history.HasMore ? throw Unclear("too much was written since") : found;
        }
        catch (SlackApiException refusal) when (refusal.Class is not (ErrorClass.Transient or ErrorClass.Ambiguous))
        {
            Log.NotShown(logger, channel, refusal.Error);
            throw Unclear(refusal.Needed is { } scope
                ? $"the bot lacks the scope {scope} to look for it"
                : "Slack does not let the bot look");
        }
        catch (SlackApiException passing)
        {
            throw SlackUnreachableException.Refused(passing);
        }
    }

    public static PostRefusedException Unclear(string why) => new(PostRefusal.Unclear, why);

    private static List<KeyValuePair<string, string>> Arguments(string channel, string? thread, PostKey key)
    {
        var arguments = new List<KeyValuePair<string, string>>
        {
            new("channel", channel),
            new("include_all_metadata", "true"),
            new("limit", Most),
        };
        if (thread is not null)
        {
            arguments.Add(new("ts", thread));
        }

        if (key.NotBefore > DateTimeOffset.UnixEpoch)
        {
            arguments.Add(new("oldest", (key.NotBefore - Before).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        }

        return arguments;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Whether a post arrived in channel {Channel} cannot be looked up: {Reason}")]
        public static partial void NotShown(ILogger logger, string channel, string reason);
    }
}
