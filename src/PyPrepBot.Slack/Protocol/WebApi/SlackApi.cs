using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Protocol.WebApi.Limits;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Sends a call as the limits allow, and again where that is safe.</summary>
/// <remarks>There is one for each token, so that one workspace never holds up another.</remarks>
internal sealed partial class SlackApi(
    HttpMessageInvoker http, SlackAccess access, TimeProvider time, Random random, ILogger<SlackApi> logger) : ISlackApi, IDisposable
{
    private readonly CallGate _gate = new(time);
    private readonly Overtaking _overtaking = new();
    private readonly TokenGuard _guard = new(time, logger);
    private readonly SlackRequests _requests = new(access);
    private readonly RetryDelays _delays = new(random);

    public async Task<SlackReply> CallAsync(
        SlackMethod method, IReadOnlyList<KeyValuePair<string, string>> arguments, CancellationToken cancellation)
    {
        var call = new SlackCall(method, arguments, () => false);
        if (method.IsUrgent)
            return await HurryAsync(call, cancellation);

        if (!method.NewestOnly)
            return await RepeatAsync(call, cancellation);

        return await _overtaking.RunAsync(
            call.Message, isOvertaken => RepeatAsync(call with { IsOvertaken = isOvertaken }, cancellation), cancellation);
    }

    public void Dispose() => _gate.Dispose();

    private async Task<SlackReply> HurryAsync(SlackCall call, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(call.Method.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await RepeatAsync(call, either.Token);
        }
        catch (SlackUnreachableException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw SlackUnreachableException.TooLate(call.Method, wasSent: false);
        }
    }

    private async Task<SlackReply> RepeatAsync(SlackCall call, CancellationToken cancellation)
    {
        for (var repeats = 0; ; repeats++)
        {
            _guard.ThrowIfStopped(call.Method);
            await _gate.EnterAsync(call.Method, call.Channel, cancellation);
            if (call.IsOvertaken())
                return SlackReply.Overtaken;

            var verdict = await TryAsync(call, cancellation);
            if (verdict.Reply is { } reply)
                return reply;
            if (_delays.After(call.Method, verdict.Class, repeats) is not { } pause)
                throw Given(call.Method, verdict);

            Log.Again(logger, call.Method.Name, verdict.Class);
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, time, cancellation);
        }
    }

    private async Task<Verdict> TryAsync(SlackCall call, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(call.Method.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = _requests.Build(call.Method, call.Arguments);
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            var verdict = await ReplyReader.ReadAsync(call.Method, response, time.GetUtcNow(), either.Token);
            Heed(call.Method, verdict);
            return verdict;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested || call.Method.IsUrgent)
        {
            return Verdict.Lost(SlackUnreachableException.TooLate(call.Method, wasSent: true));
        }
        catch (HttpRequestException fault) when (NeverLeft(fault))
        {
            return Verdict.Lost(SlackUnreachableException.NotReached(call.Method, fault));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return Verdict.Lost(SlackUnreachableException.Broken(call.Method, fault));
        }
    }

    private void Heed(SlackMethod method, Verdict verdict)
    {
        _guard.Note(verdict);
        if (verdict.Class != ErrorClass.RateLimited)
            return;

        _gate.Hold(method, verdict.Wait + _delays.Jitter());
        Log.Limited(logger, verdict.Wait, method.Name);
    }

    private Exception Given(SlackMethod method, Verdict verdict)
    {
        if (verdict is { Class: ErrorClass.Bug, Failure: SlackApiException refusal })
            Log.Wrong(logger, method.Name, refusal.Error, string.Join(' ', refusal.Pointers));

        return verdict.Failure!;
    }

    private static bool NeverLeft(HttpRequestException fault) =>
        fault.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} is sent again: {Reason}")]
        public static partial void Again(ILogger logger, string method, ErrorClass reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack asks for a pause of {Wait} after {Method}")]
        public static partial void Limited(ILogger logger, TimeSpan wait, string method);

        [LoggerMessage(Level = LogLevel.Error, Message = "Slack refused {Method} as wrong: {Error} {Pointers}")]
        public static partial void Wrong(ILogger logger, string method, string error, string pointers);
    }
}
