namespace PyPrepBot.Simulators.Slack.Faults;

/// <summary>Everything that goes wrong at the moment.</summary>
internal sealed class FaultBook
{
    private readonly List<CallFault> _calls = [];

    public int HandshakesRefused { get; set; }

    public int HandshakeStatus { get; set; }

    /// <summary>Upgrades are neither answered nor refused.</summary>
    public bool HandshakesStall { get; set; }

    public bool HelloHeld { get; set; }

    /// <summary>What is said before the next hellos.</summary>
    public string? BeforeHello { get; set; }

    /// <summary>How many bytes a fragment of a message has; 0 for whole messages.</summary>
    public int FragmentSize { get; set; }

    /// <summary>Nothing is sent any more, not even the answer to a close.</summary>
    public bool Silent { get; set; }

    public int DoubleDeliveries { get; set; }

    /// <summary>Acknowledgements that are lost on their way.</summary>
    public int LostAcks { get; set; }

    public void Add(CallFault fault) => _calls.Add(fault);

    public void Clear()
    {
        _calls.Clear();
        (HandshakesRefused, HandshakesStall, HelloHeld, BeforeHello, FragmentSize) = (0, false, false, null, 0);
        (Silent, DoubleDeliveries, LostAcks) = (false, 0, 0);
    }

    public CallFault? Take(string method)
    {
        if (_calls.Find(fault => fault.Hits(method)) is not { } hit)
            return null;
        hit.Left--;
        return hit;
    }

    public bool TakeDouble() => DoubleDeliveries > 0 && DoubleDeliveries-- > 0;

    public bool TakeLostAck() => LostAcks > 0 && LostAcks-- > 0;

    public int? TakeHandshake() => HandshakesRefused > 0 && HandshakesRefused-- > 0 ? HandshakeStatus : null;
}
