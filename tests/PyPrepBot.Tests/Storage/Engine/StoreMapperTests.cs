using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public class StoreMapperTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  indented\n\tline ")]
    public async Task Text_comes_back_as_it_went_in(string text)
    {
        var thing = await RoundTripAsync(new Thing { Text = text });

        Assert.Equal(text, thing.Text);
    }

    [Fact]
    public async Task A_moment_comes_back_in_universal_time()
    {
        // The hour that the clocks of Berlin show twice.
        var moment = new DateTime(2024, 10, 27, 0, 30, 0, DateTimeKind.Utc);

        var thing = await RoundTripAsync(new Thing { Moment = moment });

        Assert.Equal(moment, thing.Moment);
        Assert.Equal(DateTimeKind.Utc, thing.Moment.Kind);
    }

    [Fact]
    public void A_local_date_is_stored_as_iso_text()
    {
        var document = StoreMapper.Create().ToDocument(new Thing { Day = new DateOnly(2024, 2, 29) });

        Assert.Equal("2024-02-29", document["Day"].AsString);
        Assert.Equal(new DateOnly(2024, 2, 29), StoreMapper.Create().ToObject<Thing>(document).Day);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<Thing> RoundTripAsync(Thing thing)
    {
        var disk = new SimulatedDisk();
        await using (var store = LiteStore.Open(disk, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance))
        {
            await store.WriteAsync(database => database.GetCollection<Thing>("things").Insert(thing).AsInt32, Cancellation);
        }
        await using var again = LiteStore.Open(disk, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);
        return await again.ReadAsync(database => database.GetCollection<Thing>("things").FindById(1), Cancellation);
    }

    private sealed class Thing
    {
        public int Id { get; set; } = 1;

        public string Text { get; set; } = "";

        public DateTime Moment { get; set; }

        public DateOnly Day { get; set; }
    }
}
