using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Guilds;
using PyPrepBot.Discord.Posting;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord;

/// <summary>The bot on Discord: interactions come in by the gateway or by our own web server, everything goes out over HTTP.</summary>
internal sealed class DiscordAdapter(
    DiscordOptions options, Presence presence, Reception reception, ChannelPosts posts, PrivateMessages people, GuildRoster guilds)
    : IChatAdapter
{
    public Platform Platform => Platform.Discord;

    /// <exception cref="PlatformRefusedException">Discord will not have us: a wrong token, or one of the fatal close codes.</exception>
    public async Task RunAsync(AnswerInteraction answer, CancellationToken stopping)
    {
        reception.Open(answer, stopping);
        try
        {
            await presence.KeepAsync(options.Mode, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception refused) when (refused is GatewayRefusedException or DiscordTokenRefusedException)
        {
            throw new PlatformRefusedException(Platform.Discord, refused.Message);
        }
        finally
        {
            await reception.CloseAsync();
        }
    }

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation)
    {
        Demand(channel);
        return posts.PostAsync(channel, message, thread, key, cancellation);
    }

    public Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation) =>
        people.SendAsync(user, message, idempotencyKey, cancellation);

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation)
    {
        Demand(message.Channel);
        return posts.EditAsync(message, content, cancellation);
    }

    private void Demand(ChannelRef channel)
    {
        if (guilds.IsUnreachable(channel.Space))
        {
            throw new GuildUnavailableException(channel.Space);
        }
    }
}
