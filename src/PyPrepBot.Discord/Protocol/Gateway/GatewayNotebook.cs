using Microsoft.Extensions.Logging;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The memory as all connections share it. A disk that fails costs a resume after the next restart, and nothing else.</summary>
internal sealed partial class GatewayNotebook(IGatewayMemory memory, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly Lock _lock = new();
    private GatewayState _state = memory.Load();

    public IReadOnlyList<DateTimeOffset> Identifies
    {
        get
        {
            lock (_lock)
                return Recent();
        }
    }

    /// <summary>The session of a shard, unless it was started with other settings.</summary>
    public GatewaySession? Find(int shard, int shards, int intents)
    {
        lock (_lock)
            return _state.Sessions.FirstOrDefault(one => one.Shard == shard && one.Shards == shards && one.Intents == intents);
    }

    public void Keep(GatewaySession session)
    {
        lock (_lock)
        {
            if (!_state.Sessions.Contains(session))
                Write(_state with { Sessions = [.. Others(session.Shard), session] });
        }
    }

    public void Forget(int shard)
    {
        lock (_lock)
            Write(_state with { Sessions = [.. Others(shard)] });
    }

    public void CountIdentify()
    {
        lock (_lock)
            Write(_state with { Identifies = [.. Recent(), time.GetUtcNow()] });
    }

    private IEnumerable<GatewaySession> Others(int shard) => _state.Sessions.Where(one => one.Shard != shard);

    private List<DateTimeOffset> Recent() => [.. _state.Identifies.Where(instant => time.GetUtcNow() - instant < Day).Order()];

    private void Write(GatewayState state)
    {
        _state = state;
        try
        {
            memory.Save(state);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.NotSaved(logger, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The Discord session could not be saved: {Fault}")]
        public static partial void NotSaved(ILogger logger, string fault);
    }
}
