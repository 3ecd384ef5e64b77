using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A member says that something is wrong with a question.</summary>
/// <param name="Reason">One of the reasons offered.</param>
/// <param name="Note">In their own words; may be empty.</param>
/// <param name="Answer">The raw answer they defend, when this is an appeal.</param>
public sealed record Report(
    GroupId Group, MemberId Member, string QuestionId, string Revision, string Reason, string Note, string? Answer, DateTimeOffset At);
