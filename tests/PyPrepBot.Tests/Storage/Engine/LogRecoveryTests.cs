using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public class LogRecoveryTests
{
    private const int Sector = 512;
    private const int Collections = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 16)]
    [InlineData(3, 4)]
    public async Task A_first_page_torn_by_a_cut_checkpoint_is_mended_from_the_log(int fromSector, int toSector)
    {
        var journal = await JournalOfManyCollectionsAsync();
        var header = Array.FindLastIndex(journal, IsHeaderWrite);
        var image = PowerCut.At(DiskImage.Empty(), journal.AsSpan(0, header), survives: 0, new Random(1));
        var torn = new Range(fromSector * Sector, toSector * Sector);
        journal[header].Bytes.AsSpan()[torn].CopyTo(image.Data.AsSpan()[torn]);

        await using var store = Open(new SimulatedDisk(image));

        Assert.Equal(Collections, await store.ReadAsync(CountDocuments, Cancellation));
    }

    [Fact]
    public void A_log_keeps_its_confirmed_transactions_and_loses_the_rest()
    {
        var log = new SimulatedFile("log", new byte[(5 * PageLayout.Size) + 100], new DiskJournal(), _ => null);
        log.Write((2 * PageLayout.Size) + PageLayout.ConfirmedAt, [1]);
        var data = new SimulatedFile("data", DiskImage.Empty().Data, new DiskJournal(), _ => null);

        LogRecovery.Run(data, log);

        Assert.Equal(3 * PageLayout.Size, log.Length);
    }

    private static bool IsHeaderWrite(DiskEvent happened) =>
        happened is { Kind: DiskEventKind.Write, File: SimulatedDisk.DataName, Position: 0 };

    private static async Task<DiskEvent[]> JournalOfManyCollectionsAsync()
    {
        var disk = new SimulatedDisk();
        await using (var store = Open(disk)) await store.WriteAsync(FillCollections, Cancellation);
        return disk.Journal.ToArray();
    }

    private static int FillCollections(ILiteDatabase database)
    {
        for (var number = 0; number < Collections; number++)
            database.GetCollection($"a_collection_with_a_long_name_{number}").Insert(new BsonDocument { ["_id"] = 1 });
        return Collections;
    }

    private static int CountDocuments(ILiteDatabase database) => database.GetCollectionNames()
        .Where(name => name != CommitMark.Collection)
        .Sum(name => database.GetCollection(name).FindAll().Count());

    private static LiteStore Open(SimulatedDisk disk) =>
        LiteStore.Open(disk, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);
}
