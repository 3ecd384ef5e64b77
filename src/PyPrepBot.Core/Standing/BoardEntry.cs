using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Standing;

/// <summary>A member on a board.</summary>
public sealed record BoardEntry(MemberId Member, string Name, Tally Tally);
