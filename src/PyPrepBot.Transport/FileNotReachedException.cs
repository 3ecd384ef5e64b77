namespace PyPrepBot.Transport;

/// <summary>A file could not be fetched just now. Says nothing of where it lies or what is in it.</summary>
public sealed class FileNotReachedException(string why, Exception? inner = null) : Exception($"A file could not be fetched: {why}.", inner);
