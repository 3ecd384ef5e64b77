using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Follows the dispatches of one connection: hands them on, and knows where a resume would have to go on.</summary>
internal sealed partial class SessionTrack(int shard, Uri origin, GatewaySession? resumed, GatewayContext context)
{
    private const long None = -1;

    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly bool _isResume = resumed is not null;
    private GatewaySession? _session = resumed;
    private long _sequence = resumed?.Sequence ?? None;
    private DateTimeOffset _savedAt;
    private DateTimeOffset? _readyAt;

    /// <summary>The last number seen; heartbeats read it from their own task.</summary>
    public long? Sequence => Interlocked.Read(ref _sequence) is var last and not None ? last : null;

    public Task Ready => _ready.Task;

    public TimeSpan? ReadyFor => _readyAt is { } since ? context.Time.GetUtcNow() - since : null;

    public void Take(in GatewayFrame frame)
    {
        if (frame.Sequence is { } sequence)
            Interlocked.Exchange(ref _sequence, sequence);
        if (frame.Type is not { } type)
            return;

        if (type == "READY")
            Begin(frame.Data);
        else if (type == "RESUMED")
            BecomeReady();

        var now = context.Time.GetUtcNow();
        var isReplayed = _isResume && _readyAt is null;
        Tell(new GatewayEvent(shard, type, Sequence ?? 0, isReplayed, now, frame.Data));
        if (now - _savedAt >= BetweenSaves)
            Save();
    }

    public void Save()
    {
        if (_session is null || Sequence is not { } sequence)
            return;

        _savedAt = context.Time.GetUtcNow();
        context.Notebook.Keep(_session with { Sequence = sequence });
    }

    private void Begin(ReadOnlyMemory<byte> data)
    {
        if (JsonSerializer.Deserialize(data.Span, GatewayJson.Default.ReadyData) is { SessionId: { } id } ready)
        {
            var url = GatewayAddress.Resume(ready.ResumeGatewayUrl, origin);
            _session = new GatewaySession(shard, context.Shards, context.Identity.Intents, id, url, Sequence ?? 0);
        }

        BecomeReady();
    }

    private void BecomeReady()
    {
        _readyAt ??= context.Time.GetUtcNow();
        Save();
        context.Board.Set(shard, GatewayPhase.Ready, GatewayMessages.Ready);
        Log.Ready(context.Logger, shard, _isResume ? "resumed" : "started");
        _ready.TrySetResult();
    }

    private void Tell(in GatewayEvent happening)
    {
        try
        {
            context.Listener.Hear(happening);
        }
        catch (Exception fault)
        {
            // A listener does not throw. If one does, resuming would replay the event and break again, for ever.
            Log.ListenerFailed(context.Logger, happening.Type, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord session of shard {Shard} {How}")]
        public static partial void Ready(ILogger logger, int shard, string how);

        [LoggerMessage(Level = LogLevel.Error, Message = "Whoever listens to Discord failed on {Type}: {Fault}")]
        public static partial void ListenerFailed(ILogger logger, string type, string fault);
    }
}
