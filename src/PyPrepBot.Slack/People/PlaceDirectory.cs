using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack.People;

/// <summary>Asks Slack whether the bot can post in a channel, anew each time: whoever sets a group up is just changing it.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/conversations.info</remarks>
internal sealed partial class PlaceDirectory(Workspaces workspaces, ILogger<PlaceDirectory> logger)
{
    /// <summary>Null when Slack does not say; a channel that Slack hides is one the bot is outside of.</summary>
    public async Task<ChannelFacts?> FindAsync(string space, string channel, CancellationToken cancellation)
    {
        try
        {
            return workspaces.Of(space) is { } api
                ? (await api.CallAsync(SlackMethods.Channel, [new("channel", channel)], cancellation))
                    .Read(ReplyJson.Default.ChannelReply).Channel
                : null;
        }
        catch (SlackApiException hidden) when (hidden.Class == ErrorClass.ChannelGone)
        {
            return new ChannelFacts(channel, Name: null, IsMember: false, IsArchived: false, IsIm: false);
        }
        catch (SlackApiException refusal)
        {
            Log.NotTold(logger, channel, refusal.Error);
            return null;
        }
        catch (SlackUnreachableException away)
        {
            Log.NotTold(logger, channel, away.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack says nothing of channel {Channel}: {Reason}")]
        public static partial void NotTold(ILogger logger, string channel, string reason);
    }
}
