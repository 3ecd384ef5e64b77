using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A question that one group is not asked until a moderator has decided about it.</summary>
/// <param name="Reason">Why, in words for moderators.</param>
public sealed record Aside(GroupId Group, string QuestionId, string Reason, DateTimeOffset At);
