namespace PyPrepBot.Core.Standing;

/// <summary>The head of a board.</summary>
/// <param name="MoreTied">How many further members share the last row's rank and are cut off.</param>
public sealed record BoardTop(IReadOnlyList<BoardRow> Rows, int MoreTied);
