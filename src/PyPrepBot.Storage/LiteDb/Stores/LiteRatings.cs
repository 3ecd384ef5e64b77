using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteRatings(LiteConnection connection) : IRatingStore
{
    public async Task<Ratings> ReadAsync(GroupId group, DateOnly day, CancellationToken cancellation)
    {
        var shown = await connection.Views.ReadAsync(
            group.Value, nameof(ShownLately), database => ShownLately.Scan(database, group), view => view.Questions, cancellation);
        var (labels, questions) = await connection.Views.ReadAsync(
            LiveViews.Everywhere, nameof(Beliefs), Beliefs.Scan, view => (view.Labels, view.Questions), cancellation);

        var times = shown.Values
            .Select(question => KeyValuePair.Create(question.QuestionId, question.Since(day)))
            .Where(question => question.Value > 0);
        return new Ratings(labels, questions, new Dictionary<string, int>(times, StringComparer.Ordinal));
    }
}
