namespace PyPrepBot.Core.Cards;

/// <summary>The secret that decides in which order each member sees the options; made once and kept with the data.</summary>
public sealed record ShuffleKey(ReadOnlyMemory<byte> Bytes);
