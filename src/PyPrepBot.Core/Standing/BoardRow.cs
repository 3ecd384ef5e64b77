namespace PyPrepBot.Core.Standing;

/// <summary>A line of a board.</summary>
/// <param name="Rank">Shared by equals: 1, 2, 2, 4.</param>
public readonly record struct BoardRow(int Rank, BoardEntry Entry);
