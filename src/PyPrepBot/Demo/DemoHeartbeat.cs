using PyPrepBot.Core.Stores;

namespace PyPrepBot.Demo;

/// <summary>The demo's clock jumps over nights; a bot that really ran through them would have been heard of all the time.</summary>
internal sealed class DemoHeartbeat : IHeartbeatStore
{
    public Task BeatAsync(DateTimeOffset now, CancellationToken cancellation) => Task.CompletedTask;

    public Task<TimeSpan> SilenceAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        Task.FromResult(TimeSpan.Zero);
}
