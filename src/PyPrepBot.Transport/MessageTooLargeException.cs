namespace PyPrepBot.Transport;

/// <summary>The peer sent more in one message than the reader is willing to hold.</summary>
public sealed class MessageTooLargeException(int maximum) : SocketLostException($"A message is longer than {maximum} bytes.");
