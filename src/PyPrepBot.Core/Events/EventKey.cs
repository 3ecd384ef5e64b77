using System.Globalization;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>The unique keys of events. Keys of one challenge, or of one test, share a prefix, so that they are read in one go.</summary>
public static class EventKey
{
    /// <summary>All scored answers of a challenge begin with this.</summary>
    public static string DailyAnswers(GroupId group, DateOnly date) => $"{Day(group, date)}|a|";

    public static string DailyAnswers(GroupId group, DateOnly date, MemberId member) => $"{DailyAnswers(group, date)}{member}|";

    public static string DailyAnswer(GroupId group, DateOnly date, MemberId member, int attempt) =>
        $"{DailyAnswers(group, date, member)}{attempt.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>An answer after the close: practice.</summary>
    public static string LateAnswer(GroupId group, DateOnly date, MemberId member) => $"{Day(group, date)}|l|{member}";

    public static string Opened(GroupId group, DateOnly date) => $"{Day(group, date)}|opened";

    public static string Closed(GroupId group, DateOnly date) => $"{Day(group, date)}|closed";

    public static string Voided(GroupId group, DateOnly date) => $"{Day(group, date)}|voided";

    public static string TestAnswers(GroupId group, string session) => $"{group}|t|{session}|a|";

    public static string TestAnswer(GroupId group, string session, int position) =>
        $"{TestAnswers(group, session)}{position.ToString("000", CultureInfo.InvariantCulture)}";

    public static string TestCompleted(GroupId group, string session) => $"{group}|t|{session}|done";

    public static string Paused(GroupId group, MemberId member, string delivery) => $"{group}|p|{member}|{delivery}";

    public static string PauseEnded(GroupId group, MemberId member, string delivery) => $"{group}|p|{member}|{delivery}|end";

    /// <summary>All awards of a group begin with this.</summary>
    public static string Awards(GroupId group) => $"{group}|w|";

    public static string Awarded(GroupId group, string delivery) => $"{Awards(group)}{delivery}";

    /// <summary>An award is taken back once.</summary>
    public static string AwardUndone(string award) => $"{award}|undone";

    public static string Remarked(GroupId group, string delivery) => $"{Remarks(group)}{delivery}";

    /// <summary>All corrections of marks in a group begin with this.</summary>
    public static string Remarks(GroupId group) => $"{group}|r|";

    /// <summary>All voidings of answers in a group begin with this.</summary>
    public static string VoidedAnswers(GroupId group) => $"{group}|v|";

    public static string AnswersVoided(GroupId group, string delivery) => $"{VoidedAnswers(group)}{delivery}";

    public static string MemberLinked(GroupId group, MemberId alias, string delivery) => $"{group}|m|{alias}|linked|{delivery}";

    public static string MemberUnlinked(GroupId group, MemberId alias, string delivery) => $"{group}|m|{alias}|unlinked|{delivery}";

    private static string Day(GroupId group, DateOnly date) => $"{group}|d|{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
