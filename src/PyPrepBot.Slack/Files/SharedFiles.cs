using System.Net.Http.Headers;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Files;

/// <summary>Reads files that people shared, by the token of their workspace.</summary>
/// <remarks>https://docs.slack.dev/reference/objects/file-object</remarks>
internal sealed class SharedFiles(ITokens tokens, SlackHttp http, SlackOptions options, TimeProvider time) : IFileSource
{
    private readonly TrustedHosts _hosts = FileHosts.Of(options);

    public Platform Platform => Platform.Slack;

    public async Task<byte[]?> ReadAsync(FileRef file, int mostBytes, CancellationToken cancellation)
    {
        // The token goes along: to no other address, not even once.
        if (file.Bytes > mostBytes || !_hosts.Trust(file.Address) || tokens.Of(file.Space) is not { } installation)
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, file.Address);
        request.Headers.TryAddWithoutValidation("User-Agent", SlackRequests.Agent);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", installation.Token);
        try
        {
            var bytes = await Download.ReadAsync(http, request, mostBytes, time, cancellation);
            return bytes is null || IsPageInstead(file, bytes) ? null : bytes;
        }
        catch (FileNotReachedException away)
        {
            throw new SlackUnreachableException(away.Message, mayHaveHappened: false, away);
        }
    }

    // Without the scope Slack sends its page for signing in, and calls that a success.
    private static bool IsPageInstead(FileRef file, byte[] bytes) =>
        !file.Name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && bytes.AsSpan().StartsWith("<!DOCTYPE html"u8);
}
