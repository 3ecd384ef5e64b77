namespace PyPrepBot.Simulators;

/// <summary>A file as a person has it: before they send it, or when they were sent it.</summary>
public sealed record SentFile(string Name, byte[] Bytes);
