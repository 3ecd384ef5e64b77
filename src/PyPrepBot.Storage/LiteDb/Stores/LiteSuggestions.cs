using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteSuggestions(LiteConnection connection) : ISuggestionStore
{
    public Task<bool> AddAsync(Suggestion suggestion, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (database.Row(Collections.Suggestions, Key.Suggestion(suggestion)) is not null) return false;
            database.Insert(Collections.Suggestions, SuggestionDocument.Write(suggestion));
            return true;
        },
        cancellation);

    public Task<int> CountAsync(GroupId group, CancellationToken cancellation) => connection.ReadAsync(
        database => database.GetCollection(Collections.Suggestions).Count(Query.EQ("group", group.Value)),
        cancellation);

    public Task<IReadOnlyList<Suggestion>> AllAsync(CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Suggestion>>(
            database => [.. database.GetCollection(Collections.Suggestions).FindAll()
                .Select(SuggestionDocument.Read)
                .OrderBy(suggestion => suggestion.At)
                .ThenBy(suggestion => suggestion.Id, StringComparer.Ordinal)],
            cancellation);
}
