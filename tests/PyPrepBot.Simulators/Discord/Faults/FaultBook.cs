namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>Everything that goes wrong at the moment.</summary>
internal sealed class FaultBook
{
    private readonly List<RequestFault> _requests = [];

    public RouteLimits Limits { get; } = new();

    public bool AcksStopped { get; set; }

    public bool Silent { get; set; }

    public bool HelloHeld { get; set; }

    public bool ReadyHeld { get; set; }

    /// <summary>How many bytes a fragment of a message has; 0 for whole messages.</summary>
    public int FragmentSize { get; set; }

    public HandshakeFault? Handshake { get; set; }

    public int DoubleDeliveries { get; set; }

    /// <summary>How many new commands today may still see.</summary>
    public int CommandCreates { get; set; } = 200;

    public void Add(RequestFault fault) => _requests.Add(fault);

    public void Clear()
    {
        _requests.Clear();
        Limits.Clear();
        (AcksStopped, Silent, HelloHeld, ReadyHeld, FragmentSize, Handshake, DoubleDeliveries) = (false, false, false, false, 0, null, 0);
    }

    public RequestFault? Take(string method, string path)
    {
        if (_requests.Find(fault => fault.Hits(method, path)) is not { } hit)
            return null;
        hit.Left--;
        return hit;
    }

    public bool TakeDouble() => DoubleDeliveries > 0 && DoubleDeliveries-- > 0;

    public HandshakeFault? TakeHandshake()
    {
        if (Handshake is not { Left: > 0 } fault)
            return null;
        fault.Left--;
        return fault;
    }
}
