using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A member's own view of a challenge, kept from the first time they open it.</summary>
/// <param name="Shown">The option ids in the order this member sees.</param>
public sealed record PersonalCard(
    GroupId Group, DateOnly Date, MemberId Member, string QuestionId, string Revision, IReadOnlyList<string> Shown, DateTimeOffset OpenedAt)
{
    public bool HintUsed { get; init; }

    /// <summary>The card as it was when an answer was given; with another account its options may have stood in another order.</summary>
    public PersonalCard As(AnswerGiven answer) => this with { Shown = answer.Shown };
}
