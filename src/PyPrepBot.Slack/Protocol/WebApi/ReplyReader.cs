using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Reads a reply. The status says little: a refusal comes with 200, and only <c>ok</c> is a success.</summary>
internal static class ReplyReader
{
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(30);

    // A server that says "wait 0 s" again and again is not to be asked in a tight loop.
    private static readonly TimeSpan LeastWait = TimeSpan.FromSeconds(1);

    public static async Task<Verdict> ReadAsync(
        SlackMethod method, HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status == 429)
            return Verdict.Limited(method, Wait(response, now));
        if (status is >= 300 and < 400)
            return Verdict.Useless(SlackUnreachableException.Redirected(method, status));
        if (status >= 500)
            return Verdict.Lost(SlackUnreachableException.InTrouble(method, status));

        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        return ReplyEnvelope.Read(body) switch
        {
            null => Verdict.Lost(SlackUnreachableException.InTrouble(method, status)),
            { Ok: true } envelope => Verdict.Answered(new SlackReply(envelope, body)),
            var envelope => Refused(method, new SlackReply(envelope, body), Wait(response, now)),
        };
    }

    private static Verdict Refused(SlackMethod method, SlackReply reply, TimeSpan wait)
    {
        var error = reply.Envelope.Error ?? "no_error_named";
        return ErrorClasses.Of(error, reply.Envelope.Messages) switch
        {
            ErrorClass.AlreadyDone => Verdict.Answered(reply),
            ErrorClass.RateLimited => Verdict.Limited(method, wait),
            var found => Verdict.Refused(new SlackApiException(method, error, found, reply.Envelope)),
        };
    }

    private static TimeSpan Wait(HttpResponseMessage response, DateTimeOffset now)
    {
        var text = response.Headers.TryGetValues("Retry-After", out var values) ? values.FirstOrDefault() : null;
        var told = RetryAfterHeader.Read(text, now) ?? DefaultWait;
        return told > LeastWait ? told : LeastWait;
    }
}
