using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteProposals(LiteConnection connection, IQuestionText text) : IProposalStore
{
    public Task<bool> AddAsync(Proposal proposal, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (database.Row(Collections.Suggestions, Key.Proposal(proposal.Group, proposal.Id)) is not null) return false;
            database.Insert(Collections.Suggestions, ProposalDocument.Write(proposal));
            return true;
        },
        cancellation);

    public Task<Proposal?> FindAsync(GroupId group, string id, CancellationToken cancellation) => connection.ReadAsync(
        database => Row(database, group, id) is { } document ? ProposalDocument.Read(document) : null,
        cancellation);

    public Task<bool> ChangeAsync(Proposal proposal, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (Next(database, proposal) is not { } kept) return false;
            Replace(database, kept, proposal);
            return true;
        },
        cancellation);

    public async Task<bool> ApproveAsync(Proposal decided, QuestionVersion version, CancellationToken cancellation)
    {
        var outcome = await connection.WriteShelfAsync(
            database =>
            {
                if (Next(database, decided) is not { } kept) return (false, []);
                var added = LiteGroupQuestions.Add(database, [version], text);
                if (added.IsKept) Replace(database, kept, decided);
                return added;
            },
            (shelf, outcome) => shelf.Add(outcome.Added),
            cancellation);
        return outcome.IsKept;
    }

    public Task<IReadOnlyList<Proposal>> OpenAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Proposal>>(
            database => [.. database.RowsUnder(Collections.Suggestions, Key.Prefix(group))
                .Select(ProposalDocument.Read)
                .Where(proposal => proposal.IsOpen)
                .OrderBy(proposal => proposal.At)
                .ThenBy(proposal => proposal.Id, StringComparer.Ordinal)],
            cancellation);

    public async Task ForgetUnsentAsync(GroupId group, DateTimeOffset before, CancellationToken cancellation)
    {
        // Mostly there are none, and the writer need not be asked.
        if ((await connection.ReadAsync(database => Unsent(database, group, before), cancellation)).Count == 0) return;
        await connection.WriteAsync(
            database => Unsent(database, group, before).Count(row => database.Delete(Collections.Suggestions, row["_id"])), cancellation);
    }

    public Task<IReadOnlyList<Proposal>> SentAsync(CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Proposal>>(
            database => [.. database.GetCollection(Collections.Suggestions).FindAll()
                .Select(ProposalDocument.Read)
                .Where(proposal => proposal.State is not (ProposalState.Draft or ProposalState.Discarded))
                .OrderBy(proposal => proposal.At)
                .ThenBy(proposal => proposal.Id, StringComparer.Ordinal)],
            cancellation);

    private static List<BsonDocument> Unsent(ILiteDatabase database, GroupId group, DateTimeOffset before) =>
        [.. database.RowsUnder(Collections.Suggestions, Key.Prefix(group)).Where(row =>
            ProposalDocument.Read(row) is { State: ProposalState.Draft or ProposalState.Discarded } unsent && unsent.At < before)];

    private static BsonDocument? Next(ILiteDatabase database, Proposal proposal) =>
        Row(database, proposal.Group, proposal.Id) is { } kept && ProposalDocument.Read(kept).Step == proposal.Step - 1 ? kept : null;

    private static void Replace(ILiteDatabase database, BsonDocument kept, Proposal proposal)
    {
        database.Delete(Collections.Suggestions, kept["_id"]);
        database.Insert(Collections.Suggestions, ProposalDocument.Write(proposal));
    }

    // The first form stands under the id of its delivery.
    private static BsonDocument? Row(ILiteDatabase database, GroupId group, string id) =>
        database.Row(Collections.Suggestions, Key.Proposal(group, id))
        ?? database.RowsUnder(Collections.Suggestions, Key.Prefix(group)).FirstOrDefault(document =>
            document[Field.Version].AsInt32 == 1 && ProposalDocument.Read(document).Id == id);
}
