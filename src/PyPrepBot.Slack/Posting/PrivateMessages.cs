using System.Collections.Concurrent;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack.Posting;

/// <summary>Direct messages to one person.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/conversations.open</remarks>
internal sealed class PrivateMessages(Workspaces workspaces)
{
    private readonly ConcurrentDictionary<(string Space, string User), string> _rooms = new();

    /// <returns>Whether the person takes our messages.</returns>
    /// <exception cref="SlackUnreachableException">Slack did not say whether it arrived, or cannot be reached.</exception>
    public async Task<bool> SendAsync(string space, string user, MessageBody body, CancellationToken cancellation)
    {
        if (workspaces.Of(space) is not { } api)
        {
            return false;
        }

        try
        {
            if (await RoomOfAsync(api, space, user, cancellation) is not { } room)
            {
                return false;
            }

            await api.CallAsync(SlackMethods.PostMessage, PostArguments.Post(room, body), cancellation);
            return true;
        }
        catch (SlackApiException passing) when (passing.Class is ErrorClass.RateLimited or ErrorClass.Transient or ErrorClass.Ambiguous)
        {
            throw SlackUnreachableException.Refused(passing);
        }
        catch (SlackApiException)
        {
            return false;
        }
    }

    /// <summary>The room of the bot and a person, which stays the same for ever; null when there is none.</summary>
    public async Task<string?> RoomOfAsync(ISlackApi api, string space, string user, CancellationToken cancellation)
    {
        if (_rooms.TryGetValue((space, user), out var known))
        {
            return known;
        }

        var reply = await api.CallAsync(SlackMethods.OpenChannel, [new("users", user)], cancellation);
        var room = reply.Read(ReplyJson.Default.ChannelReply).Channel?.Id;
        return room is null ? null : _rooms[(space, user)] = room;
    }
}
