using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>What the log says of one challenge.</summary>
/// <param name="Answers">Members who answered in the window.</param>
public sealed record DayState(GroupId Group, DateOnly Date, int Answers, bool Closed, bool Voided);
