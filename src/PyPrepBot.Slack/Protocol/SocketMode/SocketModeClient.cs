using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Is connected to Slack as long as it runs.</summary>
/// <remarks>
/// A new connection is up before the old one goes, for commands are not sent again.
/// https://docs.slack.dev/apis/events-api/using-socket-mode
/// </remarks>
internal sealed partial class SocketModeClient
{
    private static readonly TimeSpan DrainWithin = TimeSpan.FromSeconds(5);

    private readonly ISlackApi _app;
    private readonly Func<ITextSocket> _sockets;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly PendingAcks _acks;
    private readonly LinkPair _links;
    private readonly FullJitter _delays;
    private readonly LinkContext _context;
    private volatile bool _isStopping;
    private volatile SocketStatus _status = new(SocketPhase.Connecting, SocketMessages.NotStarted);

    /// <param name="app">Calls with the app-level token.</param>
    public SocketModeClient(
        ISlackApi app,
        ISocketListener listener,
        Func<ITextSocket> sockets,
        TimeProvider time,
        Random random,
        ILogger<SocketModeClient> logger)
    {
        _app = app;
        _sockets = sockets;
        _time = time;
        _logger = logger;
        _acks = new PendingAcks(time);
        _links = new LinkPair(time);
        _delays = new FullJitter(random);
        _context = new LinkContext(new Intake(listener, _acks, time, logger), () => _isStopping, time, logger);
    }

    /// <summary>Two connections count as one that is up.</summary>
    public SocketStatus Status =>
        _status.Phase != SocketPhase.Refused && _links.IsUp ? new SocketStatus(SocketPhase.Ready, SocketMessages.Ready) : _status;

    /// <summary>
    /// Answers a delivery by the connection it came from. False when that is too late: the answer has to go another way.
    /// </summary>
    public Task<bool> AcknowledgeAsync(string envelopeId, string? payloadJson, CancellationToken cancellation) =>
        _acks.SendAsync(envelopeId, payloadJson).WaitAsync(cancellation);

    /// <summary>Returns when it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await KeepUpAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped while waiting.
        }
        finally
        {
            await LeaveAsync();
        }
    }

    private async Task KeepUpAsync(CancellationToken stopping)
    {
        while (true)
        {
            var link = await OpenAsync(stopping);
            var reason = await link.Leaving.WaitAsync(stopping);
            await WaitAsync(reason, link.WasSettled, stopping);
        }
    }

    private async Task<SocketLink> OpenAsync(CancellationToken stopping)
    {
        while (true)
        {
            await _links.DismissFormerAsync();
            _status = new SocketStatus(SocketPhase.Connecting, SocketMessages.Connecting);
            var (address, trouble) = await ConnectionAddress.AskAsync(_app, stopping);
            stopping.ThrowIfCancellationRequested();
            if (address is not null)
            {
                (var link, trouble) = await ConnectAsync(address, stopping);
                if (link is not null)
                    return link;
            }

            await WaitAsync(trouble!, wasSettled: false, stopping);
        }
    }

    private async Task<(SocketLink? Link, LinkEnd? Trouble)> ConnectAsync(Uri address, CancellationToken stopping)
    {
        var link = new SocketLink(address, _sockets(), _context);
        var run = link.RunAsync();
        await using var stop = stopping.UnsafeRegister(_ => link.Close(), null);
        await Task.WhenAny(link.Hello, run);
        if (!link.Hello.IsCompleted)
        {
            var end = await run;
            stopping.ThrowIfCancellationRequested();
            return (null, end);
        }

        _links.Replace(link, run);
        var connections = (await link.Hello).Connections ?? 1;
        Log.Connected(_logger, connections);
        if (connections > Math.Max(1, _links.Count))
            Log.Others(_logger, connections);

        return (link, null);
    }

    private async Task WaitAsync(LinkEnd end, bool wasSettled, CancellationToken stopping)
    {
        if (wasSettled)
            _delays.Reset();

        var wait = Aftermath.Wait(end, wasSettled, _delays.Next);
        if (Aftermath.IsRefusal(end.Fate))
        {
            _status = new SocketStatus(SocketPhase.Refused, SocketMessages.Refusal(end));
            Log.Refused(_logger, _status.Sentence);
        }
        else
        {
            _status = new SocketStatus(SocketPhase.Waiting, SocketMessages.WaitingAfter(end, wait));
            Log.Ended(_logger, end.Fate, wait);
        }

        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, _time, stopping);
    }

    private async Task LeaveAsync()
    {
        _isStopping = true;
        using var patience = new CancellationTokenSource(DrainWithin, _time);
        try
        {
            await _acks.DrainAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Those who were to answer have had their time.
        }

        await _links.CloseAsync();
        _status = new SocketStatus(SocketPhase.Waiting, SocketMessages.NotStarted);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Connected to Slack; the app has {Connections} connections")]
        public static partial void Connected(ILogger logger, int connections);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "The app has {Connections} connections to Slack, more than this bot: another one takes part of what people send")]
        public static partial void Others(ILogger logger, int connections);

        [LoggerMessage(Level = LogLevel.Information, Message = "A connection to Slack goes: {Reason}. The next one is opened in {Wait}")]
        public static partial void Ended(ILogger logger, LinkFate reason, TimeSpan wait);

        [LoggerMessage(Level = LogLevel.Error, Message = "Slack refuses the connection. {Sentence}")]
        public static partial void Refused(ILogger logger, string sentence);
    }
}
