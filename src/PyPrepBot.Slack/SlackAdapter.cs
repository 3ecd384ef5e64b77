using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack;

/// <summary>The bot on Slack: interactions come in by the socket or by our own web server, everything goes out over HTTP.</summary>
internal sealed class SlackAdapter(Presence presence, Reception reception, ChannelPosts posts, PrivateMessages people) : IChatAdapter
{
    public Platform Platform => Platform.Slack;

    public async Task RunAsync(AnswerInteraction answer, CancellationToken stopping)
    {
        reception.Open(answer, stopping);
        try
        {
            await presence.KeepAsync(stopping);
        }
        finally
        {
            await reception.CloseAsync();
        }
    }

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation) =>
        posts.PostAsync(channel, message, thread, key, cancellation);

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) =>
        posts.EditAsync(message, content, cancellation);

    public async Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation)
    {
        try
        {
            return await people.SendAsync(near.Space, user.Id, BlockKitRenderer.Render(message), cancellation);
        }
        catch (SlackUnreachableException away) when (away.MayHaveHappened)
        {
            // Slack has nothing by which a second one would be known for the same, and told twice is worse than told perhaps.
            return true;
        }
    }
}
