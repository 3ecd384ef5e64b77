namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Judges whether the peer lives: by its acknowledgements and, for one beat, by whatever else it sends.</summary>
internal sealed class Pulse
{
    private readonly Lock _lock = new();
    private int _unanswered;
    private bool _hasHeard;

    public void Hear()
    {
        lock (_lock)
            _hasHeard = true;
    }

    public void Acknowledge()
    {
        lock (_lock)
            _unanswered = 0;
    }

    /// <summary>Asked when a beat is due, before it is sent: false is a zombie.</summary>
    /// <remarks>While a large bot loads its servers the acknowledgement queues behind them, so frames are life, but not for ever.</remarks>
    public bool TryBeat()
    {
        lock (_lock)
        {
            var isAlive = _unanswered == 0 || (_unanswered == 1 && _hasHeard);
            _unanswered++;
            _hasHeard = false;
            return isAlive;
        }
    }
}
