using System.Collections.Concurrent;
using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Discord.Posting;

/// <summary>Direct messages to one person.</summary>
/// <remarks>https://discord.com/developers/docs/resources/user#create-dm</remarks>
internal sealed class PrivateMessages(IDiscordRest rest, TimeProvider time)
{
    // Whoever takes no messages today is not asked again before tomorrow.
    private static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _closed = new(StringComparer.Ordinal);

    /// <returns>Whether the person takes our messages.</returns>
    public async Task<bool> SendAsync(UserRef user, ChatMessage message, string key, CancellationToken cancellation)
    {
        if (_closed.TryGetValue(user.Id, out var until) && time.GetUtcNow() < until)
        {
            return false;
        }

        try
        {
            var recipient = JsonSerializer.SerializeToUtf8Bytes(new RecipientBody(user.Id), OutgoingJson.Default.RecipientBody);
            var opened = await rest.SendAsync(Routes.OpenDirectMessage, recipient, [], cancellation);
            var channel = opened.Read(IncomingJson.Default.ChannelPayload).Id!;
            var rendered = MessageRenderer.Render(message, ephemeral: false);
            var body = rendered.Body with { Nonce = PostNonce.Of(key), EnforceNonce = true };
            var json = JsonSerializer.SerializeToUtf8Bytes(body, OutgoingJson.Default.MessageBody);
            await rest.SendAsync(Routes.CreateMessage(channel), json, Attached.Files(rendered), cancellation);
            return true;
        }
        catch (DiscordApiException closed) when (closed.Code is ErrorCode.CannotTellUser or ErrorCode.CannotTellThisUser)
        {
            _closed[user.Id] = time.GetUtcNow() + Rest;
            return false;
        }
    }
}
