using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteGroupQuestions(LiteConnection connection, IQuestionText text) : IGroupQuestionStore
{
    public async Task<bool> AddAsync(IReadOnlyList<QuestionVersion> versions, CancellationToken cancellation)
    {
        var outcome = await connection.WriteShelfAsync(
            database => Add(database, versions, text),
            (shelf, outcome) => shelf.Add(outcome.Added),
            cancellation);
        return outcome.IsKept;
    }

    public bool Holds(Question question) => text.Read(text.Write(question))?.Revision == QuestionRevision.Of(question);

    public Task<IReadOnlyList<QuestionVersion>> OfAsync(GroupId group, string questionId, CancellationToken cancellation) =>
        ReadAsync(Key.QuestionVersions(group, questionId), cancellation);

    public Task<IReadOnlyList<QuestionVersion>> AllAsync(GroupId group, CancellationToken cancellation) =>
        ReadAsync(Key.Prefix(group), cancellation);

    /// <summary>Part of a transaction; what it added is for the shelf.</summary>
    public static (bool IsKept, IReadOnlyList<QuestionVersion> Added) Add(
        ILiteDatabase database, IReadOnlyList<QuestionVersion> versions, IQuestionText text)
    {
        var rows = versions.Select(version => (Version: version, Kept: Row(database, version, version.Number))).ToList();
        if (rows.All(row => row.Kept is { } kept && row.Version.Act.Length > 0 && kept["act"].AsString == row.Version.Act))
            return (true, []);
        if (rows.Any(row => row.Kept is not null || (row.Version.Number > 1 && Row(database, row.Version, row.Version.Number - 1) is null)))
            return (false, []);

        // What goes into memory is what a restart would read: the text and not the object it was made from.
        var documents = versions.Select(version => QuestionVersionDocument.Write(version, text)).ToList();
        var added = documents.Select(document => QuestionVersionDocument.Read(document, text)).OfType<QuestionVersion>().ToList();
        if (added.Count < versions.Count)
            throw new ArgumentException("A question breaks the rules of the bank and is not kept.", nameof(versions));

        foreach (var document in documents) database.Insert(Collections.GroupQuestions, document);
        return (true, added);
    }

    private static BsonDocument? Row(ILiteDatabase database, QuestionVersion version, int number) =>
        database.Row(Collections.GroupQuestions, Key.QuestionVersion(version.Group, version.QuestionId, number));

    private Task<IReadOnlyList<QuestionVersion>> ReadAsync(string prefix, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<QuestionVersion>>(
            database => [.. database.RowsUnder(Collections.GroupQuestions, prefix)
                .Select(document => QuestionVersionDocument.Read(document, text))
                .OfType<QuestionVersion>()
                .OrderBy(version => version.QuestionId, StringComparer.Ordinal)
                .ThenBy(version => version.Number)],
            cancellation);
}
