using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

/// <summary>A memory in memory; it counts how often it was written.</summary>
internal sealed class KeptMemory : IGatewayMemory
{
    public GatewayState State { get; set; } = GatewayState.Empty;

    public int Saves { get; private set; }

    public bool IsBroken { get; set; }

    public GatewayState Load() => State;

    public void Save(GatewayState state)
    {
        if (IsBroken)
            throw new IOException("The disk is full.");

        Saves++;
        State = state;
    }
}
