using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Something that somebody with a say did to a group.</summary>
/// <param name="Id">The delivery that did it, or the decision it was; seeing it twice is one entry.</param>
/// <param name="By">Who did it, by their account; the bot itself is <see cref="Bot"/>.</param>
/// <param name="What">What kind of thing, in a word or two: <c>settings</c>, <c>question</c>, <c>schedule</c>, <c>award</c>.</param>
/// <param name="Subject">To what: a setting, a question's id, a date, a member. Words for people, without secrets.</param>
/// <param name="Before">How it was; null when there was nothing.</param>
/// <param name="After">How it is now; null when it is gone.</param>
public sealed record AuditEntry(
    string Id, GroupId Group, DateTimeOffset At, MemberId By, string What, string Subject, string? Before, string? After)
{
    /// <summary>What nobody decided: a rule did.</summary>
    public static MemberId Bot { get; } = new("bot");
}
