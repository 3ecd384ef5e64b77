using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>What became of a report.</summary>
/// <param name="Note">What the moderator says about it; may be empty.</param>
public sealed record ReportDecision(bool Upheld, MemberId By, DateTimeOffset At, string Note);
