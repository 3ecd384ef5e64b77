using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Discord.Posting;

/// <summary>Messages to channels and threads, each posted once.</summary>
internal sealed partial class ChannelPosts(IDiscordRest rest, ILogger<ChannelPosts> logger)
{
    private const int DayInMinutes = 1440;
    private const int LookedThrough = 50;

    /// <summary>Posts to the channel, or to the thread under one of its messages.</summary>
    public async Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? under, PostKey key, CancellationToken cancellation)
    {
        try
        {
            var place = under is null ? channel : await ThreadAsync(channel, message, under, cancellation);
            return await PostAsync(place, message, key, cancellation);
        }
        catch (DiscordApiException refusal) when (Refusals.Of(refusal) is { } refused)
        {
            Log.Refused(logger, channel.Id, refusal.Code);
            throw refused;
        }
    }

    /// <summary>Replaces a message of ours.</summary>
    public async Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation)
    {
        var rendered = MessageRenderer.Render(content, ephemeral: false);
        try
        {
            await rest.SendAsync(
                Routes.EditMessage(message.Channel.Id, message.Id), Json(rendered.Body), Attached.Files(rendered), cancellation);
        }
        catch (DiscordApiException refusal) when (Refusals.Of(refusal) is { } refused)
        {
            throw refused;
        }
    }

    private async Task<MessageRef> PostAsync(ChannelRef place, ChatMessage message, PostKey key, CancellationToken cancellation)
    {
        // The nonce is compared for some minutes only; a post that may have arrived before that is looked for.
        if (key.MayHaveArrived && await FindAsync(place, key.Value, cancellation) is { } arrived)
        {
            return arrived;
        }

        var rendered = MessageRenderer.Render(message, ephemeral: false);
        var body = rendered.Body with
        {
            Components = Marked(rendered.Body.Components!, PostNonce.MarkOf(key.Value)),
            Nonce = PostNonce.Of(key.Value),
            EnforceNonce = true,
        };
        var reply = await rest.SendAsync(Routes.CreateMessage(place.Id), Json(body), Attached.Files(rendered), cancellation);
        return new MessageRef(place, reply.Read(IncomingJson.Default.MessagePayload).Id!);
    }

    private async Task<MessageRef?> FindAsync(ChannelRef place, string key, CancellationToken cancellation)
    {
        var reply = await rest.SendAsync(Routes.GetMessages(place.Id, LookedThrough), null, [], cancellation);
        var mark = PostNonce.MarkOf(key);
        var found = reply.Read(IncomingJson.Default.IReadOnlyListMessagePayload)
            .FirstOrDefault(message =>
                message.Author is { Bot: true } && message.Components?.Any(component => component.Id == mark) == true);
        return found?.Id is { } id ? new MessageRef(place, id) : null;
    }

    // A thread has the id of the message it hangs under. Where none may be opened the channel itself is the next best place.
    private async Task<ChannelRef> ThreadAsync(ChannelRef channel, ChatMessage message, MessageRef under, CancellationToken cancellation)
    {
        var body = new ThreadBody(Runes.Shorten(message.Summary, 100), DayInMinutes);
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(body, OutgoingJson.Default.ThreadBody);
            await rest.SendAsync(Routes.StartThread(under.Channel.Id, under.Id), json, [], cancellation);
        }
        catch (DiscordApiException exists) when (exists.Code == ErrorCode.ThreadExists)
        {
        }
        catch (DiscordApiException refusal)
            when (refusal.Code is ErrorCode.MissingAccess or ErrorCode.MissingPermission or ErrorCode.UnknownMessage)
        {
            Log.NoThread(logger, channel.Id, refusal.Code);
            return channel;
        }

        return channel with { Id = under.Id };
    }

    private static IReadOnlyList<Component> Marked(IReadOnlyList<Component> components, int mark) =>
        [components[0] with { Id = mark }, .. components.Skip(1)];

    private static byte[] Json(MessageBody body) => JsonSerializer.SerializeToUtf8Bytes(body, OutgoingJson.Default.MessageBody);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refused a post to channel {Channel} with code {Code}")]
        public static partial void Refused(ILogger logger, string channel, int code);

        [LoggerMessage(Level = LogLevel.Warning,
            Message = "No thread can be opened in channel {Channel} (code {Code}); the post goes to the channel itself")]
        public static partial void NoThread(ILogger logger, string channel, int code);
    }
}
