namespace PyPrepBot.Core.Standing;

/// <summary>A member's own line with the neighbours, two each way at most, in the order of the board.</summary>
public sealed record BoardPlace(BoardRow Own, IReadOnlyList<BoardRow> Above, IReadOnlyList<BoardRow> Below);
