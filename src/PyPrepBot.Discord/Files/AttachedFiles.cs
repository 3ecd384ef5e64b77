using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord.Files;

/// <summary>Reads files that people attached. Whoever knows their address may, so the bot's token stays at home.</summary>
/// <remarks>https://discord.com/developers/docs/reference#signed-attachment-cdn-urls</remarks>
internal sealed class AttachedFiles(HttpMessageInvoker http, DiscordOptions options, TimeProvider time) : IFileSource
{
    private readonly TrustedHosts _hosts = new(options.ApiBaseUrl, "cdn.discordapp.com", "media.discordapp.net");

    public Platform Platform => Platform.Discord;

    public async Task<byte[]?> ReadAsync(FileRef file, int mostBytes, CancellationToken cancellation)
    {
        if (file.Bytes > mostBytes || !_hosts.Trust(file.Address))
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, file.Address);
        request.Headers.TryAddWithoutValidation("User-Agent", RestRequests.Agent);
        try
        {
            return await Download.ReadAsync(http, request, mostBytes, time, cancellation);
        }
        catch (FileNotReachedException away)
        {
            throw new DiscordUnreachableException(away.Message, inner: away);
        }
    }
}
