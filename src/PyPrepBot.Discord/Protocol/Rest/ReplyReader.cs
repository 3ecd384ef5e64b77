using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PyPrepBot.Discord.Protocol.Rest.Limits;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Reads a reply: first the status and the headers, the body only where it says it is JSON.</summary>
internal static class ReplyReader
{
    private static readonly TimeSpan BlockedAtLeast = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(5);

    // A server that says "wait 0 s" again and again is not to be asked in a tight loop.
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(50);

    public static async Task<Verdict> ReadAsync(HttpResponseMessage response, RateHeaders headers, CancellationToken cancellation) =>
        (int)response.StatusCode switch
        {
            204 => Verdict.Answered(new RestReply(204, default)),
            >= 200 and < 300 => await AnsweredAsync(response, cancellation),
            429 => await LimitedAsync(response, headers, cancellation),
            >= 500 and var status => Verdict.Fault(DiscordUnreachableException.InTrouble(status)),
            _ => await RefusedAsync(response, cancellation),
        };

    private static async Task<Verdict> AnsweredAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (IsEmpty(response.Content))
            return Verdict.Answered(new RestReply(status, default));
        if (!IsJson(response.Content))
            return Verdict.Useless(DiscordUnreachableException.Unreadable(status));

        return Verdict.Answered(new RestReply(status, await response.Content.ReadAsByteArrayAsync(cancellation)));
    }

    private static async Task<Verdict> RefusedAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        var body = await BodyAsync(response.Content, cancellation);
        return Parse(body, RestJson.Default.ErrorBody) is { } error
            ? Verdict.Refused(error.ToException(status))
            : Verdict.Useless(DiscordUnreachableException.Unreadable(status));
    }

    private static async Task<Verdict> LimitedAsync(HttpResponseMessage response, RateHeaders headers, CancellationToken cancellation)
    {
        var content = response.Content;
        if (!IsJson(content) && !IsEmpty(content))
            return Verdict.Blocked(Longer(headers.RetryAfter ?? BlockedAtLeast, BlockedAtLeast));

        var body = Parse(await BodyAsync(content, cancellation), RestJson.Default.LimitBody);
        var told = RateHeaders.Seconds(body?.RetryAfter) ?? headers.RetryAfter ?? headers.ResetAfter ?? DefaultWait;
        var isGlobal = body?.Global == true || headers.IsGlobal;
        return Verdict.Limited(isGlobal ? VerdictKind.LimitedGlobally : VerdictKind.Limited, Longer(told, LeastWait));
    }

    private static async ValueTask<byte[]> BodyAsync(HttpContent content, CancellationToken cancellation) =>
        IsJson(content) ? await content.ReadAsByteArrayAsync(cancellation) : [];

    private static T? Parse<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsEmpty(HttpContent content) => content.Headers.ContentLength == 0 || content.Headers.ContentType is null;

    private static bool IsJson(HttpContent content) =>
        content.Headers.ContentType?.MediaType is { } type && type.EndsWith("json", StringComparison.OrdinalIgnoreCase);

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
