namespace PyPrepBot.Transport;

/// <summary>The connection is gone, or never came about: reset, refused, aborted, cut in the middle of a message.</summary>
public class SocketLostException(string message, Exception? inner = null) : Exception(message, inner);
