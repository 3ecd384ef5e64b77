namespace PyPrepBot.Core.Standing;

/// <summary>What one member is shown of a board, read at one moment.</summary>
/// <param name="Own">Null for somebody who is not on the board.</param>
/// <param name="Members">How many are on the board.</param>
public sealed record BoardView(BoardTop Top, BoardPlace? Own, int Members);
