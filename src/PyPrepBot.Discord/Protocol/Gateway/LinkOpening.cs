namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How a connection begins: where it goes, and what it says once it was greeted.</summary>
/// <param name="Origin">The address of the directory; where a resume goes on when no other address is given.</param>
/// <param name="Resumed">Null for a new session.</param>
/// <param name="Payload">IDENTIFY or RESUME.</param>
/// <param name="BeforeSpeaking">Called right before the payload is sent.</param>
internal sealed record LinkOpening(Uri Address, Uri Origin, GatewaySession? Resumed, byte[] Payload, Action BeforeSpeaking)
{
    private static readonly TimeSpan NewSession = TimeSpan.FromSeconds(15);

    // Everything that was missed is replayed first.
    private static readonly TimeSpan OldSession = TimeSpan.FromSeconds(60);

    public TimeSpan ReadyWithin => Resumed is null ? NewSession : OldSession;

    public override string ToString() => nameof(LinkOpening);
}
