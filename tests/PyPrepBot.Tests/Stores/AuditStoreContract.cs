using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class AuditStoreContract : StoreContract
{
    private static readonly AuditEntry First = new("d-9", Some.Group, Some.Noon, Some.Ann, "schedule", "hour", "09:00", null);

    [Fact]
    public async Task An_entry_survives_a_restart()
    {
        await Stores.Audit.AddAsync(First, Stop);

        await ReopenAsync();

        Assert.Equal(First, Assert.Single(await Stores.Audit.LatestAsync(Some.Group, 10, Stop)));
    }

    [Fact]
    public async Task The_newest_come_first_and_no_more_than_asked_for()
    {
        var entries = Enumerable.Range(0, 4).Select(n => First with { Id = $"d-{9 - n}", At = Some.Noon.AddSeconds(n) }).ToList();
        foreach (var entry in entries)
            await Stores.Audit.AddAsync(entry, Stop);

        Assert.Equal([entries[3], entries[2], entries[1]], await Stores.Audit.LatestAsync(Some.Group, 3, Stop));
    }

    [Fact]
    public async Task A_delivery_that_comes_twice_is_one_entry()
    {
        await Stores.Audit.AddAsync(First, Stop);
        await Stores.Audit.AddAsync(First, Stop);

        Assert.Single(await Stores.Audit.LatestAsync(Some.Group, 10, Stop));
    }

    [Fact]
    public async Task No_group_sees_what_another_did()
    {
        await Stores.Audit.AddAsync(First, Stop);

        Assert.Empty(await Stores.Audit.LatestAsync(new GroupId("another"), 10, Stop));
    }
}
