using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A question that a member would like to see asked, in their own words.</summary>
/// <param name="Id">The delivery that brought it; seeing it twice is one suggestion.</param>
public sealed record Suggestion(
    string Id, GroupId Group, MemberId Member, string Prompt, string Answer, string Why, string Topic, DateTimeOffset At);
