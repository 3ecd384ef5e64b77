using System.Net.Http.Headers;
using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Files;

/// <summary>Brings files to Slack: an address is asked for, the bytes go there, and then they are shared in a room.</summary>
/// <remarks>https://docs.slack.dev/messaging/working-with-files#upload</remarks>
internal sealed class Uploads(SlackHttp http, SlackOptions options, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly MediaTypeHeaderValue Bytes = new("application/octet-stream");

    private readonly TrustedHosts _hosts = FileHosts.Of(options);

    /// <summary>Brings the bytes. Until they are shared, nobody sees anything of them.</summary>
    /// <exception cref="SlackApiException">Slack takes none of them.</exception>
    /// <exception cref="SlackUnreachableException">There was no usable reply.</exception>
    public async Task<IReadOnlyList<SharedFile>> BringAsync(ISlackApi api, IReadOnlyList<ChatFile> files, CancellationToken cancellation)
    {
        var brought = new List<SharedFile>();
        foreach (var file in files)
        {
            var name = FileName.Plain(file.Name);
            brought.Add(new SharedFile(await SendAsync(api, name, file.Content, cancellation), name));
        }

        return brought;
    }

    /// <summary>Shows them in a room.</summary>
    public static Task ShareAsync(ISlackApi api, string room, IReadOnlyList<SharedFile> files, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(files, FilesJson.Default.IReadOnlyListSharedFile);
        return api.CallAsync(SlackMethods.CompleteUpload, [new("files", list), new("channel_id", room)], cancellation);
    }

    private async Task<string> SendAsync(ISlackApi api, string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var length = content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var reply = await api.CallAsync(SlackMethods.UploadAddress, [new("filename", name), new("length", length)], cancellation);
        var place = reply.Read(ReplyJson.Default.UploadReply);
        if (place is not { FileId: { } id, UploadUrl: { } text } || !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || !_hosts.Trust(address))
        {
            throw SlackUnreachableException.Unreadable();
        }

        await SendAsync(address, content, cancellation);
        return id;
    }

    // The address is the permission: a token would be shown to whoever keeps the files.
    private async Task SendAsync(Uri address, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ReadOnlyMemoryContent(content) { Headers = { ContentType = Bytes } },
        };
        request.Headers.TryAddWithoutValidation("User-Agent", SlackRequests.Agent);
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw new SlackUnreachableException(
                    $"Slack answered an upload with status {(int)response.StatusCode}.", mayHaveHappened: false);
            }
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new SlackUnreachableException($"Slack did not take a file within {Patience:c}.", mayHaveHappened: false, late);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new SlackUnreachableException("The connection to Slack broke during an upload.", mayHaveHappened: false, fault);
        }
    }
}
