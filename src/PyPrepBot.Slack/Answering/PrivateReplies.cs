using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers as messages, by whichever way is open: the address that came along, the channel, or a direct message.</summary>
internal sealed partial class PrivateReplies(
    ResponseUrls urls, PrivateMessages people, Workspaces workspaces, Drawing drawing, ILogger<PrivateReplies> logger)
{
    public Task SendAsync(Turn turn, Reply reply, CancellationToken cancellation) => SendAsync(
        turn, reply as MessageReply ?? new MessageReply(drawing.WordsOf(turn, reply), Visibility.Ephemeral), cancellation);

    public async Task SendAsync(Turn turn, MessageReply reply, CancellationToken cancellation)
    {
        var replaces = reply.UpdatesOriginal && turn.HasPrivateOriginal;
        if (turn.Url is { } url && await urls.SendAsync(url, drawing.Response(turn, reply, replaces), cancellation))
        {
            return;
        }

        if (!await InChannelAsync(turn, reply, cancellation) && !await DirectlyAsync(turn, reply, cancellation))
        {
            Log.NowhereToSay(logger, turn.Interaction.DeliveryId);
        }
    }

    // Shown while the person looks, kept by nobody: https://docs.slack.dev/reference/methods/chat.postEphemeral
    private async Task<bool> InChannelAsync(Turn turn, MessageReply reply, CancellationToken cancellation)
    {
        if (turn.IsDirect || workspaces.Of(turn.Space) is not { } api)
        {
            return false;
        }

        var isPublic = reply.Visibility == Visibility.InChannel;
        var arguments = PostArguments.Of(turn.Interaction.Channel.Id, drawing.Message(turn, reply.Message), turn.Ways.Thread);
        if (!isPublic)
        {
            arguments.Add(new("user", turn.Interaction.User.Id));
        }

        try
        {
            await api.CallAsync(isPublic ? SlackMethods.PostMessage : SlackMethods.PostEphemeral, arguments, cancellation);
            return true;
        }
        catch (SlackApiException refusal)
        {
            Log.NotTaken(logger, turn.Interaction.DeliveryId, refusal.Error);
            return false;
        }
        catch (SlackUnreachableException away)
        {
            Log.NotTaken(logger, turn.Interaction.DeliveryId, away.Message);
            return away.MayHaveHappened;
        }
    }

    private async Task<bool> DirectlyAsync(Turn turn, MessageReply reply, CancellationToken cancellation)
    {
        try
        {
            return await people.SendAsync(turn.Space, turn.Interaction.User.Id, drawing.Message(turn, reply.Message), cancellation);
        }
        catch (SlackUnreachableException away)
        {
            Log.NotTaken(logger, turn.Interaction.DeliveryId, away.Message);
            return away.MayHaveHappened;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take the answer to interaction {Id}: {Reason}")]
        public static partial void NotTaken(ILogger logger, string id, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "The answer to interaction {Id} could be said nowhere")]
        public static partial void NowhereToSay(ILogger logger, string id);
    }
}
