using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

/// <summary>Answers with what a test puts into it.</summary>
internal sealed class FakeDirectory : IGatewayDirectory
{
    private readonly Queue<Exception> _faults = new();

    public GatewayInfo Info { get; set; } =
        new(new Uri("wss://gateway.test"), 1, new SessionStartLimit(1000, 999, TimeSpan.FromHours(4), 1));

    public void Fail(Exception fault) => _faults.Enqueue(fault);

    public Task<GatewayInfo> AskAsync(CancellationToken cancellation) =>
        _faults.TryDequeue(out var fault) ? Task.FromException<GatewayInfo>(fault) : Task.FromResult(Info);
}
