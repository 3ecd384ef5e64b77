using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;

namespace PyPrepBot.Tests.Storage.Engine;

/// <summary>
/// LiteDB puts a new collection into the header before its pages can be found: whoever reads it at that moment finds a page of nothing,
/// and the engine closes itself.
/// </summary>
public sealed class FirstWriteTests
{
    private const int Collections = 40;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_collection_may_be_read_while_it_is_written_to_for_the_first_time()
    {
        string[] names = [.. Enumerable.Range(0, Collections).Select(number => $"c{number}")];
        var options = LiteStoreOptions.Default with { Collections = names };
        await using var store = LiteStore.Open(new SimulatedDisk(), options, TimeProvider.System, NullLogger.Instance);

        foreach (var name in names)
        {
            var isWritten = false;
            var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(
                async () =>
                {
                    while (!Volatile.Read(ref isWritten))
                    {
                        await store.ReadAsync(database => database.GetCollection(name).FindAll().Count(), Stop);
                    }
                },
                Stop)).ToList();
            await store.WriteAsync(database => database.GetCollection(name).Insert(new LiteDB.BsonDocument { ["_id"] = 1 }), Stop);
            Volatile.Write(ref isWritten, true);
            await Task.WhenAll(readers);
        }

        Assert.True(store.IsReady);
        Assert.Equal(Collections, await store.ReadAsync(database => names.Count(name => database.GetCollection(name).Count() == 1), Stop));
    }
}
