namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>A refusal to open a socket.</summary>
internal sealed record HandshakeFault(int Status, TimeSpan? RetryAfter)
{
    public int Left { get; set; } = 1;
}
