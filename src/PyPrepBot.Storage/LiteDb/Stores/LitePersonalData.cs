using LiteDB;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.Log;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LitePersonalData(LiteConnection connection) : IPersonalDataStore
{
    private static readonly IReadOnlyList<string> MemberFields = ["member", "main", "alias"];

    public Task<PersonalData> ReadAsync(GroupId group, MemberId account, CancellationToken cancellation) =>
        connection.ReadAsync(database => Read(database, group, account), cancellation);

    private static PersonalData Read(ILiteDatabase database, GroupId group, MemberId account)
    {
        var tables = new LiteTables(database);
        MemberId[] accounts = tables.Link(group, account)?.Link is { } link ? [link.Main, link.Alias] : [account];
        return new PersonalData(group, accounts)
        {
            Names = NamesOf(database, group, accounts),
            Settings = LiteMemberSettings.Find(database, group, accounts[0]),
            State = tables.Person(group, account),
            Events = EventsOf(database, group, accounts),
            Cards = Of(database, Collections.Cards, group, accounts, CardDocument.Read),
            Tests =
            [
                .. Of(database, Collections.FinishedQuizzes, group, accounts, QuizDocument.Read),
                .. Of(database, Collections.OpenQuizzes, group, accounts, QuizDocument.Read),
            ],
            Reports = Of(database, Collections.Reports, group, accounts, ReportDocument.Read),
            Suggestions = [.. database.Under(Collections.Suggestions, Key.Prefix(group))
                .Select(ProposalDocument.Read)
                .Where(proposal => accounts.Contains(proposal.Member))],
            Audit = [.. database.Under(Collections.Audit, Key.Prefix(group))
                .Select(AuditDocument.Read)
                .Where(entry => accounts.Contains(entry.By))],
            Notices = database.RowsUnder(Collections.Notices, Key.DueNotices + Key.Prefix(group))
                .Count(notice => IsOneOf(accounts, notice["to"])),
            Codes = database.GetCollection(Collections.Codes).FindAll()
                .Count(code => code["group"].AsString == group.Value && IsOneOf(accounts, code["by"])),
        };
    }

    private static Dictionary<MemberId, string> NamesOf(ILiteDatabase database, GroupId group, IEnumerable<MemberId> accounts) => accounts
        .Select(account => database.Row(Collections.Profiles, Key.Member(group, account)))
        .OfType<BsonDocument>()
        .ToDictionary(profile => profile["member"].Member(), profile => profile["name"].AsString);

    private static IReadOnlyList<LogEvent> EventsOf(ILiteDatabase database, GroupId group, MemberId[] accounts) =>
    [
        .. database.Under(Collections.Events, Key.Prefix(group))
            .Where(row => MemberFields.Any(field => row[field].IsString && accounts.Contains(row[field].Member())))
            .OrderBy(row => row[EventDocument.Sequence].AsInt64)
            .Select(EventDocument.Read),
    ];

    private static IReadOnlyList<T> Of<T>(
        ILiteDatabase database, string collection, GroupId group, MemberId[] accounts, Func<BsonDocument, T> read) =>
    [
        .. database.Under(collection, Key.Prefix(group)).Where(row => accounts.Contains(row["member"].Member())).Select(read),
    ];

    private static bool IsOneOf(MemberId[] accounts, BsonValue user)
    {
        var (platform, id) = (user["platform"].Word<Platform>(), user["id"].AsString);
        return accounts.Contains(new MemberId($"{platform.ToString().ToLowerInvariant()}:{id}"));
    }
}
