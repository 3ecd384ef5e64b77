namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Discord closes on the 121st message of a minute. We stop at 115, and the last five of these are for heartbeats.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#rate-limiting</remarks>
internal sealed class SendBudget
{
    private const int All = 115;
    private const int ForBeats = 5;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<DateTimeOffset> _sent = new();

    /// <summary>Counts one message and says zero, or says how long to wait before asking again.</summary>
    public TimeSpan Take(bool isBeat, DateTimeOffset now)
    {
        while (_sent.TryPeek(out var oldest) && now - oldest >= Window)
            _sent.Dequeue();

        var most = isBeat ? All : All - ForBeats;
        if (_sent.Count >= most)
            return _sent.ElementAt(_sent.Count - most) + Window - now;

        _sent.Enqueue(now);
        return TimeSpan.Zero;
    }
}
