using Microsoft.Extensions.Logging;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Stops the calls with a dead token, and lets one of them look again every ten minutes.</summary>
internal sealed partial class TokenGuard(TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TellAgain = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private string? _error;
    private DateTimeOffset _until;
    private DateTimeOffset? _told;

    public void ThrowIfStopped(SlackMethod method)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_error is null)
                return;
            if (now < _until)
                throw new SlackApiException(method, _error, ErrorClass.TokenDead);

            _until = now + LookAgain;
        }
    }

    public void Note(Verdict verdict)
    {
        // There is no refresh token to fetch a new one with, so an expired token is as dead as a revoked one.
        if (verdict is { Class: ErrorClass.TokenDead or ErrorClass.TokenRefresh, Failure: SlackApiException refusal })
            Stop(refusal.Error);
        else if (verdict.Reply is not null)
            Free();
    }

    private void Free()
    {
        lock (_lock)
        {
            _error = null;
            _told = null;
        }
    }

    private void Stop(string error)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            _error = error;
            _until = now + LookAgain;
            if (_told is { } told && now - told < TellAgain)
                return;

            _told = now;
        }

        Log.TokenRefused(logger, error);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Slack no longer accepts a token ({Error}); calls with it stop until Slack does")]
        public static partial void TokenRefused(ILogger logger, string error);
    }
}
