using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.Log;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Tests.Stores;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class LiteConnectionTests : IAsyncLifetime
{
    private readonly DataPlace _place = new();
    private LiteDbStores _stores = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stores = await LiteDbStores.OpenAsync(_place.Folder);

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        await _place.DeleteAsync();
    }

    [Fact]
    public async Task The_shuffle_key_is_made_once_for_each_storage()
    {
        var key = _stores.Connection.ShuffleKey.Bytes.ToArray();
        var other = new DataPlace();
        await using (var elsewhere = await LiteDbStores.OpenAsync(other.Folder))
            Assert.NotEqual(key, elsewhere.Connection.ShuffleKey.Bytes.ToArray());
        await other.DeleteAsync();

        await ReopenAsync();

        Assert.Equal(32, key.Length);
        Assert.Equal(key, _stores.Connection.ShuffleKey.Bytes.ToArray());
    }

    [Fact]
    public async Task State_made_by_other_rules_is_made_anew_when_the_storage_is_opened()
    {
        var recorded = await _stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        await DamageAsync(version: Projector.Version - 1);

        await ReopenAsync();

        Assert.Equal(StateText.Of(recorded.After), StateText.Of(await _stores.Members.FindAsync(Some.Group, Some.Ann, Stop)));
    }

    [Fact]
    public async Task A_rebuild_tells_what_was_not_as_the_log_says_and_mends_it()
    {
        await _stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        await DamageAsync(Projector.Version);
        Assert.Equal(999, await PointsOnBoardAsync());

        var first = await _stores.Projections.RebuildAsync(Stop);
        var second = await _stores.Projections.RebuildAsync(Stop);

        // The member with wrong points, one nobody knows and a question that is gone.
        Assert.Equal((3, 0), (first.Different, second.Different));
        Assert.Equal(16, await PointsOnBoardAsync());
    }

    [Fact]
    public async Task Numbers_of_the_log_grow_across_restarts()
    {
        for (var day = 0; day < 3; day++)
        {
            await _stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday.AddDays(day)), Stop);
            await ReopenAsync();
        }

        var numbers = await _stores.Connection.ReadAsync<IReadOnlyList<long>>(
            database => [.. database.GetCollection(Collections.Events).FindAll().Select(entry => entry[EventDocument.Sequence].AsInt64)],
            Stop);
        Assert.Equal(numbers.Order().Distinct(), numbers);
    }

    [Fact]
    public async Task One_answer_that_cannot_be_kept_fails_alone()
    {
        var bad = Some.Answer(new MemberId("m13"), Some.Monday) with { QuestionId = "two\nlines" };
        var answers = Enumerable.Range(0, 40)
            .Select(number => number == 13 ? bad : Some.Answer(new MemberId($"m{number}"), Some.Monday))
            .Select(answer => _stores.Answers.RecordAsync(answer, Stop))
            .ToList();

        await Assert.ThrowsAsync<ArgumentException>(() => answers[13]);

        answers.RemoveAt(13);
        Assert.All(await Task.WhenAll(answers), recorded => Assert.True(recorded.First));
        Assert.Equal(39, await _stores.Challenges.AnswersAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal(0, (await _stores.Projections.RebuildAsync(Stop)).Different);
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_is_not_kept()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), new CancellationToken(canceled: true)));

        Assert.True((await _stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop)).First);
    }

    private async Task ReopenAsync()
    {
        await _stores.DisposeAsync();
        _stores = await LiteDbStores.OpenAsync(_place.Folder);
    }

    private async Task<int?> PointsOnBoardAsync() =>
        (await _stores.Boards.ReadAsync(Some.Group, "2026-W48", Some.Ann, 10, Stop)).Own?.Own.Entry.Tally.Points;

    private Task<bool> DamageAsync(int version) => _stores.Connection.WriteAsync(
        database =>
        {
            var transaction = new LogTransaction(database, new LogNumbers());
            var member = transaction.Tables.Member(Some.Group, Some.Ann)!;
            transaction.Tables.Put(member with { Periods = member.Periods.ToDictionary(p => p.Key, p => p.Value with { Points = 999 }) });
            transaction.Tables.Put(new MemberState(Some.Group, Some.Bob));
            transaction.Finish();
            database.Delete(StateKinds.Questions.Collection, "gil-023");
            database.Upsert(Collections.Meta, new BsonDocument { ["_id"] = "projections", ["version"] = version });
            return true;
        },
        Stop);
}
