using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

/// <summary>The answers to a challenge that count: of a person with two accounts those of the account that was first.</summary>
internal static class DailyAnswers
{
    public static IReadOnlyList<AnswerGiven> Of(ILiteDatabase database, GroupId group, DateOnly date)
    {
        var all = Under(database, group, EventKey.DailyAnswers(group, date));
        var linked = database.RowsUnder(StateKinds.Links.Collection, Key.Prefix(group)).Select(row => row["member"].Member()).ToHashSet();
        return linked.Count == 0
            ? all
            : [.. all.Where(answer => !linked.Contains(answer.Member)
                || AccountOf(new LiteTables(database), group, date, answer.Member) == answer.Member)];
    }

    public static IReadOnlyList<AnswerGiven> Of(ILiteDatabase database, GroupId group, DateOnly date, MemberId member) =>
        OfAccount(database, group, date, AccountOf(new LiteTables(database), group, date, member));

    public static IReadOnlyList<AnswerGiven> OfAccount(ILiteDatabase database, GroupId group, DateOnly date, MemberId account) =>
        Under(database, group, EventKey.DailyAnswers(group, date, account));

    private static MemberId AccountOf(LiteTables tables, GroupId group, DateOnly date, MemberId account) =>
        tables.Link(group, account) is null ? account : tables.Person(group, account).AnsweredAs.GetValueOrDefault(date, account);

    private static IReadOnlyList<AnswerGiven> Under(ILiteDatabase database, GroupId group, string prefix)
    {
        var marks = TodaysMarks.Of(database, group);
        return [.. EventLog.Under(database, prefix).Cast<AnswerGiven>().Select(marks.On)];
    }
}
