using Microsoft.Extensions.Logging;
using PyPrepBot.Discord.Protocol.Rest.Limits;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Sends a call as the limits allow, and again where that is safe.</summary>
internal sealed partial class DiscordRest(
    HttpMessageInvoker http, RestSettings settings, ServerClock clock, TimeProvider time, Random random, ILogger<DiscordRest> logger)
    : IDiscordRest
{
    private readonly RestGate _gate = new(time);
    private readonly RestGuard _guard = new(time, logger);
    private readonly RestRequests _requests = new(settings);
    private readonly RetryDelays _delays = new(random);

    public async Task<RestReply> SendAsync(
        RestRoute route, ReadOnlyMemory<byte>? json, IReadOnlyList<RestFile> files, CancellationToken cancellation)
    {
        RestForm.Check(json, files, settings.FileLimit);
        var call = new RestCall(route, json, files);
        if (!route.Urgent)
            return await RepeatAsync(call, cancellation);

        using var patience = new CancellationTokenSource(route.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await RepeatAsync(call, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw DiscordUnreachableException.TooLate(route);
        }
    }

    private async Task<RestReply> RepeatAsync(RestCall call, CancellationToken cancellation)
    {
        while (true)
        {
            var verdict = await TryAsync(call, cancellation);
            if (verdict.Reply is { } reply)
                return reply;
            if (call.HasLanded(verdict))
                return new RestReply(204, default);
            if (call.PauseAfter(verdict, _delays) is not { } pause)
                throw verdict.Failure!;

            Log.Again(logger, call.Route.Method, call.Route.Template, verdict.Kind);
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, time, cancellation);
        }
    }

    private async Task<Verdict> TryAsync(RestCall call, CancellationToken cancellation)
    {
        _guard.ThrowIfStopped(call.Route);
        var bucket = await _gate.EnterAsync(call.Route, cancellation);
        var headers = default(RateHeaders);
        try
        {
            _guard.ThrowIfStopped(call.Route);
            using var patience = new CancellationTokenSource(call.Route.Patience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            using var request = _requests.Build(call);
            using var response = await http.SendAsync(request, either.Token);
            clock.Note(response.Headers);
            headers = RateHeaders.Of(response.Headers, clock);
            var verdict = await ReplyReader.ReadAsync(response, headers, either.Token);
            Heed(call.Route, headers, verdict);
            _guard.Note(call.Route, (int)response.StatusCode, headers.IsShared);
            return verdict;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Verdict.Fault(DiscordUnreachableException.TooLate(call.Route));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return Verdict.Fault(DiscordUnreachableException.Broken(fault));
        }
        finally
        {
            _gate.Leave(bucket, call.Route, headers);
        }
    }

    private void Heed(RestRoute route, RateHeaders headers, Verdict verdict)
    {
        if (verdict.Wait == TimeSpan.Zero)
            return;

        _gate.Hold(route, headers, verdict);
        if (verdict.Kind == VerdictKind.Blocked)
            Log.Blocked(logger, verdict.Wait);
        else
            Log.Limited(logger, verdict.Wait, route.Method, route.Template, verdict.Kind);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Template} is sent again: {Reason}")]
        public static partial void Again(ILogger logger, HttpMethod method, string template, VerdictKind reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord asks for a pause of {Wait} after {Method} {Template}: {Reason}")]
        public static partial void Limited(ILogger logger, TimeSpan wait, HttpMethod method, string template, VerdictKind reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "Cloudflare blocks this address; all calls to Discord pause for {Wait}")]
        public static partial void Blocked(ILogger logger, TimeSpan wait);
    }
}
