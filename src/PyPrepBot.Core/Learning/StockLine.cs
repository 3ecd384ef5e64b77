namespace PyPrepBot.Core.Learning;

/// <summary>How long one topic or level lasts.</summary>
/// <param name="Name">The topic's slug or the level.</param>
/// <param name="Questions">Fresh ones.</param>
/// <param name="Days">How long they last at the group's rhythm.</param>
public sealed record StockLine(string Name, int Questions, int Days);
