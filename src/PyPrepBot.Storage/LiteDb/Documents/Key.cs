using System.Globalization;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>The ids of documents. What is read together shares a prefix, which ends with the separator no id may contain.</summary>
internal static class Key
{
    public static string Prefix(GroupId group) => $"{group}|";

    public static string Prefix(GroupId group, MemberId member) => $"{group}|{member}|";

    public static string Member(GroupId group, MemberId member) => $"{group}|{member}";

    public static string Exposure(GroupId group, string questionId) => $"{group}|{questionId}";

    public static string Question(GroupId group, string questionId) => $"{group}|{questionId}";

    public static string QuestionVersions(GroupId group, string questionId) => $"{group}|{questionId}|";

    /// <summary>Versions of a question in their order.</summary>
    public static string QuestionVersion(GroupId group, string questionId, int number) =>
        QuestionVersions(group, questionId) + number.ToString("D6", CultureInfo.InvariantCulture);

    public static string Day(GroupId group, DateOnly date) => $"{group}|{ChallengeDate.Text(date)}";

    public static string Card(GroupId group, DateOnly date, MemberId member) => $"{Day(group, date)}|{member}";

    public static string Posts(GroupId group, DateOnly date, PostKind kind) => $"{Posts(group, date)}{kind}|";

    public static string Posts(GroupId group, DateOnly date) => $"{Day(group, date)}|";

    /// <summary>As unique as the post's slot, with the date before the channel, so that the posts of a date are read in one go.</summary>
    public static string Post(Post post) =>
        $"{Posts(post.Group, post.Date, post.Kind)}{post.Channel.Platform}|{post.Channel.Id}{(post.Tag is { } tag ? $"|{tag}" : "")}";

    /// <summary>Tests of a member in the order in which they began.</summary>
    public static string Quiz(GroupId group, MemberId member, DateTimeOffset startedAt, string id) =>
        $"{Prefix(group, member)}{startedAt.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}|{id}";

    public static string Proposal(GroupId group, string id) => $"{group}|{id}";

    public static string Reports(GroupId group, string questionId, string revision) => $"{group}|{questionId}|{revision}|";

    public static string Report(Report report) => Report(report.Group, report.QuestionId, report.Revision, report.Member);

    public static string Report(GroupId group, string questionId, string revision, MemberId member) =>
        $"{Reports(group, questionId, revision)}{member}";

    public static string Regrade(GroupId group, string id) => $"{group}|{id}";

    /// <summary>Entries of a group in the order in which they happened.</summary>
    public static string Audit(AuditEntry entry) =>
        $"{Prefix(entry.Group)}{entry.At.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}|{entry.Id}";

    /// <summary>Notices that are still to be told begin with this.</summary>
    public const string DueNotices = "due|";

    public static string DueNoticesOf(GroupId group) => $"{DueNotices}{group}|";

    public static string ToldNoticesOf(GroupId group) => $"told|{group}|";

    public static string DueNotice(Notice notice) => $"{DueNoticesOf(notice.Group)}{notice.Id}";

    public static string ToldNotice(Notice notice) => $"{ToldNoticesOf(notice.Group)}{notice.Id}";
}
