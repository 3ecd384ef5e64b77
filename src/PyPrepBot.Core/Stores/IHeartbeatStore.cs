namespace PyPrepBot.Core.Stores;

/// <summary>When the bot was alive, so that a day it slept through harms nobody.</summary>
public interface IHeartbeatStore
{
    /// <summary>Says that the bot is alive; an interval of silence before it is kept as a gap.</summary>
    Task BeatAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>How long the bot was silent between two instants.</summary>
    Task<TimeSpan> SilenceAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation);
}
