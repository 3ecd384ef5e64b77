using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Answering;

/// <summary>Writes to the addresses that Slack sends along. They need no token and no membership, and take five messages each.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
internal sealed partial class ResponseUrls(SlackHttp http, TimeProvider time, ILogger<ResponseUrls> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <returns>Whether it is there, or may be: a message twice is worse than none.</returns>
    public async Task<bool> SendAsync(AnswerUrl url, ResponseBody body, CancellationToken cancellation)
    {
        var json = Encoding.UTF8.GetBytes(Drawing.Json(body));
        if (!url.TryUse(time.GetUtcNow()))
        {
            return false;
        }

        var (status, wait) = await TryAsync(url, json, cancellation);
        if (wait is { } pause && url.TryUse(time.GetUtcNow()))
        {
            await Task.Delay(pause, time, cancellation);
            (status, _) = await TryAsync(url, json, cancellation);
        }

        if (status is >= 200 and < 300)
        {
            return true;
        }

        Log.NotTaken(logger, status);
        return status == 0;
    }

    /// <returns>The status, 0 when nobody knows; and how long to wait before it may be tried once more.</returns>
    private async Task<(int Status, TimeSpan? Wait)> TryAsync(AnswerUrl url, byte[] json, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, url.Address)
        {
            Content = new ByteArrayContent(json) { Headers = { ContentType = Json } },
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", SlackRequests.Agent);
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            return ((int)response.StatusCode, Wait(response));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (0, null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return (0, null);
        }
    }

    // An address used within the instant of its birth is not known everywhere yet: https://github.com/slackapi/bolt-js/issues/1261
    private TimeSpan? Wait(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.NotFound => Moment,
        HttpStatusCode.TooManyRequests when RetryAfter(response) is { } told && told <= LongestWait => told,
        _ => null,
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Retry-After", out var values)
            ? RetryAfterHeader.Read(values.FirstOrDefault(), time.GetUtcNow())
            : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An answer address of Slack took no message (status {Status})")]
        public static partial void NotTaken(ILogger logger, int status);
    }
}
