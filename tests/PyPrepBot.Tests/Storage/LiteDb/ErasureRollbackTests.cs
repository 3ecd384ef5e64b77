using PyPrepBot.Core.Groups;
using PyPrepBot.Storage.LiteDb.Erasing;
using PyPrepBot.Tests.Stores;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class ErasureRollbackTests
{
    private static readonly MemberId Ada = new("discord:4200000001");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_erasure_that_is_cut_off_after_its_last_write_has_changed_nothing()
    {
        var place = new DataPlace();
        await using (var stores = await LiteDbStores.OpenAsync(place.Folder))
        {
            await stores.Members.RenameAsync(Some.Group, Ada, "Ada", Stop);
            await stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday), Stop);

            await Assert.ThrowsAsync<NotSupportedException>(() => stores.Connection.WriteLogAsync<bool>(
                transaction => throw new NotSupportedException(
                    ErasureSteps.Run(transaction, Ada, Some.Group, "d-1", Some.Noon).Id),
                Stop));

            Assert.Equal(("Ada", false), (
                await stores.Members.PlatformNameAsync(Some.Group, Ada, Stop), await stores.Compaction.CompactIfDueAsync(Stop)));
            Assert.Equal(Some.Answer(Ada, Some.Monday).Key, Assert.Single(await stores.ReadLogAsync(Stop)).Key);
            Assert.Equal(0, (await stores.Projections.RebuildAsync(Stop)).Different);
        }

        await place.DeleteAsync();
    }
}
