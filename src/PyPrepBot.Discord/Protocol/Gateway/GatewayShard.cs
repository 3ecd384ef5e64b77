using Microsoft.Extensions.Logging;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Keeps one connection up: connects, resumes, waits, and gives up only where Discord says that it is hopeless.</summary>
internal sealed partial class GatewayShard(int shard, Uri url, Random random, GatewayContext context)
{
    private const int MostFailedResumes = 3;

    private readonly ReconnectDelays _delays = new(random);
    private Uri _origin = url;
    private int _failedResumes;

    public async Task RunAsync(CancellationToken stopping)
    {
        while (true)
        {
            var session = context.Notebook.Find(shard, context.Shards, context.Identity.Intents);
            var end = session is null ? await IdentifyAsync(stopping) : await ResumeAsync(session, stopping);
            if (end.Fate == LinkFate.Stopped)
            {
                Leave();
                return;
            }

            Learn(end, wasResume: session is not null);
            var wait = Aftermath.Wait(end, _delays.Next(), random.NextDouble());
            var reason = GatewayMessages.Reason(end);
            context.Board.Set(shard, GatewayPhase.Waiting, GatewayMessages.WaitingAfter(reason, wait));
            Log.Ended(context.Logger, shard, reason, wait);
            await Task.Delay(wait, context.Time, stopping);
        }
    }

    private void Leave()
    {
        if (context.Farewell == GatewayFarewell.EndSessions)
            context.Notebook.Forget(shard);
    }

    private void Learn(LinkEnd end, bool wasResume)
    {
        var remedy = Aftermath.Of(end);
        if (remedy == Remedy.Refuse)
            throw new GatewayRefusedException(end.Code!.Value, GatewayMessages.Refusal(end.Code.Value));

        if (Aftermath.WasSettled(end))
            _delays.Reset();

        _failedResumes = end.ReadyFor is not null ? 0 : wasResume ? _failedResumes + 1 : _failedResumes;
        if (remedy == Remedy.Identify || _failedResumes >= MostFailedResumes)
        {
            context.Notebook.Forget(shard);
            _failedResumes = 0;
        }
        else if (remedy == Remedy.ResumeOnce)
        {
            _failedResumes = MostFailedResumes - 1;
        }
    }

    private Task<LinkEnd> ResumeAsync(GatewaySession session, CancellationToken stopping)
    {
        context.Board.Set(shard, GatewayPhase.Connecting, GatewayMessages.Resuming);
        var address = GatewayAddress.For(session.ResumeUrl ?? _origin);
        return ConnectAsync(
            new LinkOpening(address, _origin, session, Payloads.Resume(context.Identity, session), BeforeSpeaking: () => { }), stopping);
    }

    private async Task<LinkEnd> IdentifyAsync(CancellationToken stopping)
    {
        context.Board.Set(shard, GatewayPhase.Connecting, GatewayMessages.Connecting);
        using var turn = await context.Gate.EnterAsync(shard, stopping);
        if (!await MayStartAsync(stopping))
            return new LinkEnd(LinkFate.NoDirectory);

        context.Board.Set(shard, GatewayPhase.Connecting, GatewayMessages.Connecting);
        var payload = Payloads.Identify(context.Identity, shard, context.Shards);
        return await ConnectAsync(
            new LinkOpening(GatewayAddress.For(_origin), _origin, Resumed: null, payload, BeforeSpeaking: () =>
            {
                context.Notebook.CountIdentify();
                turn.Use();
            }),
            stopping);
    }

    private async Task<LinkEnd> ConnectAsync(LinkOpening opening, CancellationToken stopping)
    {
        Log.Connecting(context.Logger, shard, opening.Resumed is null ? "a new session" : "the last session");
        await using var socket = context.Sockets();
        using var link = new GatewayLink(shard, opening, socket, random, context);
        return await link.RunAsync(stopping);
    }

    /// <summary>Waits until a session may be started; false when Discord could not be asked.</summary>
    private async Task<bool> MayStartAsync(CancellationToken stopping)
    {
        while (await context.Directory.TryAskAsync(context.Logger, stopping) is { } info)
        {
            _origin = info.Url;
            var spent = context.Notebook.Identifies;
            var left = IdentifyPace.Left(info.Limit, spent);
            if (IdentifyPace.IsLow(left))
                Log.FewLeft(context.Logger, left, info.Limit.ResetAfter);

            var wait = IdentifyPace.Wait(info.Limit, spent, context.Shards, context.Time.GetUtcNow());
            if (wait <= TimeSpan.Zero)
                return true;

            context.Board.Set(shard, GatewayPhase.Waiting, GatewayMessages.WaitingForStart(wait));
            Log.StartHeld(context.Logger, shard, wait);
            await Task.Delay(wait, context.Time, stopping);
        }

        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Connecting shard {Shard} to Discord for {What}")]
        public static partial void Connecting(ILogger logger, int shard, string what);

        [LoggerMessage(Level = LogLevel.Information, Message = "Shard {Shard} is not connected: {Reason}. Next attempt in {Wait}")]
        public static partial void Ended(ILogger logger, int shard, string reason, TimeSpan wait);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Only {Left} Discord sessions may be started in the next {ResetAfter}")]
        public static partial void FewLeft(ILogger logger, int left, TimeSpan resetAfter);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Too many Discord sessions were started: shard {Shard} waits for {Wait}")]
        public static partial void StartHeld(ILogger logger, int shard, TimeSpan wait);
    }
}
