namespace PyPrepBot.Transport;

/// <summary>How the peer closed.</summary>
/// <param name="Code">Null when the close frame had none.</param>
public sealed record SocketClose(int? Code, string Reason);
