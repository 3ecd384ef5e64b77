namespace PyPrepBot.Transport;

/// <summary>The server answered the handshake with a status other than 101.</summary>
public sealed class HandshakeRefusedException(int status, TimeSpan? retryAfter, Exception? inner = null)
    : Exception($"The handshake was answered with status {status}.", inner)
{
    public int Status => status;

    public TimeSpan? RetryAfter => retryAfter;
}
