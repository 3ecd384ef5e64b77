using Microsoft.Extensions.Logging;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Is connected to Discord as long as it runs, over as many connections as Discord recommends.</summary>
internal sealed partial class GatewayClient(
    GatewayIdentity identity,
    IGatewayDirectory directory,
    IGatewayMemory memory,
    IGatewayListener listener,
    Func<ITextSocket> sockets,
    TimeProvider time,
    Random random,
    ILogger<GatewayClient> logger,
    GatewayFarewell farewell = GatewayFarewell.KeepSessions)
{
    private const int First = 0;

    private readonly StatusBoard _board = new();

    public GatewayStatus Status => _board.Overall;

    /// <summary>Returns when it is told to stop, and throws <see cref="GatewayRefusedException"/> when Discord will not have us.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await RunShardsAsync(await AskAsync(stopping), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped while waiting.
        }
        catch (GatewayRefusedException refusal)
        {
            _board.Set(First, GatewayPhase.Refused, refusal.Message);
            Log.Refused(logger, refusal.Code, refusal.Message);
            throw;
        }
    }

    private async Task<GatewayInfo> AskAsync(CancellationToken stopping)
    {
        _board.Set(First, GatewayPhase.Connecting, GatewayMessages.Connecting);
        var delays = new ReconnectDelays(random);
        while (true)
        {
            if (await directory.TryAskAsync(logger, stopping) is { } info)
                return info;

            _board.Set(First, GatewayPhase.Waiting, GatewayMessages.NoDirectory);
            await Task.Delay(delays.Next(), time, stopping);
        }
    }

    private async Task RunShardsAsync(GatewayInfo info, CancellationToken stopping)
    {
        using var gate = new IdentifyGate(info.Limit.MaxConcurrency, time);
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var count = Math.Max(1, identity.Shards ?? info.Shards);
        var context = new GatewayContext(
            identity, count, directory, listener, sockets, new GatewayNotebook(memory, time, logger), gate, _board, farewell, time, logger);

        // A Random is for one thread: the others get their own.
        var shards = Enumerable.Range(First, count)
            .Select(number => new GatewayShard(number, info.Url, number == First ? random : new Random(random.Next()), context))
            .ToList();
        await Task.WhenAll(shards.Select(shard => RunAsync(shard, together)).ToList());
    }

    // When one is refused, all are.
    private static async Task RunAsync(GatewayShard shard, CancellationTokenSource together)
    {
        try
        {
            await shard.RunAsync(together.Token);
        }
        catch (OperationCanceledException) when (together.IsCancellationRequested)
        {
            // Stopped while waiting.
        }
        catch
        {
            await together.CancelAsync();
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Discord refused the connection with code {Code}: {Reason}")]
        public static partial void Refused(ILogger logger, int code, string reason);
    }
}
