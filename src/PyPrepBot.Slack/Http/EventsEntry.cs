using System.Text;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Http;

/// <summary>Where Slack calls us with everything: events, commands, presses and forms.</summary>
internal sealed partial class EventsEntry(
    SlackOptions options, EventIntake events, FormIntake forms, TimeProvider time, ILogger<EventsEntry> logger) : IWebEntry
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Json = "application/json";
    private const int IdLength = 16;

    private readonly RequestSignature _signature = new(options.SigningSecret, time);
    private readonly SeenRequests _told = new(time);

    public string Path => SlackAddresses.EventsPath;

    public bool IsOpen => options is { IsOn: true, Mode: SlackMode.Http };

    public async Task<WebAnswer> AnswerAsync(WebCall call, CancellationToken cancellation)
    {
        var kind = (call.Header("Content-Type") ?? "").Split(';')[0].Trim();
        var fields = IsSame(kind, Form) ? FormBody.Fields(Encoding.UTF8.GetString(call.Body.Span)) : null;
        if (fields is not null && fields.TryGetValue("ssl_check", out var check) && check == "1")
        {
            // Slack looks at our certificate, unsigned. Whatever else stands in it is nobody's:
            // https://github.com/slackapi/bolt-js/issues/2897
            return SlackAnswers.Nothing;
        }

        if (!IsSigned(call))
        {
            return SlackAnswers.NotSigned;
        }

        var delivery = new Delivery(IdOf(call), time.GetUtcNow());
        return fields is not null ? await forms.AnswerAsync(fields, delivery, cancellation)
            : IsSame(kind, Json) ? events.Answer(call.Body, delivery)
            : SlackAnswers.WrongKind;
    }

    private bool IsSigned(WebCall call)
    {
        var timestamp = call.Header("X-Slack-Request-Timestamp");
        var verdict = _signature.Of(call.Header("X-Slack-Signature"), timestamp, call.Body.Span);
        if (verdict == SignatureVerdict.Foreign && _told.IsNew(nameof(SignatureVerdict.Foreign)))
        {
            // Anybody can call, and as often as they like; one line says all there is to know.
            Log.NotSigned(logger);
        }
        else if (verdict == SignatureVerdict.Untimely && _told.IsNew(nameof(SignatureVerdict.Untimely)))
        {
            Log.WrongClock(logger, _signature.Age(timestamp));
        }

        return verdict == SignatureVerdict.Valid;
    }

    // Each request is signed anew, so the signature is as good as a number; a part of it proves nothing to anybody.
    private static string IdOf(WebCall call) => call.Header("X-Slack-Signature")![^IdLength..];

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "A call without a valid signature of Slack was turned away, as are all such; those of the next hour are not told of. "
                + "If Slack's own calls fail, the signing secret is not that of the app")]
        public static partial void NotSigned(ILogger logger);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "A call that Slack signed is {Seconds} seconds old by this machine's clock and was turned away, as are all such. "
                + "Set the clock right; if it is, somebody plays a recorded call back")]
        public static partial void WrongClock(ILogger logger, long seconds);
    }
}
