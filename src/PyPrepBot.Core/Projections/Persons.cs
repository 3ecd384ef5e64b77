using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>Finds the one member behind an account, and which of two accounts answered a challenge.</summary>
public static class Persons
{
    /// <summary>The member an account belongs to, with what is known of them.</summary>
    public static MemberState Person(this IProjectionTables tables, GroupId group, MemberId account)
    {
        var member = tables.Link(group, account)?.Link.Main ?? account;
        return tables.Member(group, member) ?? new MemberState(group, member);
    }

    /// <summary>The other account of a person if it answered the challenge before: then this answer counts for nothing.</summary>
    public static MemberId? EarlierAccount(this MemberState member, AnswerGiven answer) =>
        answer.Asked is AskedIn.Daily
        && member.AnsweredAs.TryGetValue(ChallengeDate.Parse(answer.ContextId), out var account)
        && account != answer.Member
            ? account
            : null;

    /// <summary>Notes which of two accounts answered a challenge; of an account that stands alone nothing needs noting.</summary>
    internal static MemberState Noted(this MemberState member, IProjectionTables tables, AnswerGiven answer)
    {
        if (answer.Asked is not AskedIn.Daily || tables.Link(answer.Group, answer.Member) is null)
        {
            return member;
        }

        var accounts = new Dictionary<DateOnly, MemberId>(member.AnsweredAs);
        return accounts.TryAdd(ChallengeDate.Parse(answer.ContextId), answer.Member) ? member with { AnsweredAs = accounts } : member;
    }
}
