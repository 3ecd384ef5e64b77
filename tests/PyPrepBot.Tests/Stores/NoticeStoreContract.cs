using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class NoticeStoreContract : StoreContract
{
    private static readonly Notice First = new(
        "n-1", Some.Group, new UserRef(Platform.Slack, "U1", "Ann"), new ChannelRef(Platform.Slack, "T1", "C1"), "decided", "s-1", Some.Noon);

    [Fact]
    public async Task A_notice_that_is_due_survives_a_restart()
    {
        await Stores.Notices.AddAsync(First, Stop);

        await ReopenAsync();

        Assert.Equal(First, Assert.Single(await Stores.Notices.DueAsync(Some.Noon, Stop)));
    }

    [Fact]
    public async Task It_waits_until_it_is_due()
    {
        await Stores.Notices.AddAsync(First, Stop);

        Assert.Empty(await Stores.Notices.DueAsync(Some.Noon.AddTicks(-1), Stop));
    }

    [Fact]
    public async Task What_was_told_never_comes_back()
    {
        await Stores.Notices.AddAsync(First, Stop);
        await Stores.Notices.SettleAsync(First, Stop);

        Assert.False(await Stores.Notices.AddAsync(First, Stop));
        Assert.Empty(await Stores.Notices.DueAsync(Some.Noon, Stop));
    }

    [Fact]
    public async Task The_first_of_one_id_wins()
    {
        Assert.True(await Stores.Notices.AddAsync(First, Stop));

        Assert.False(await Stores.Notices.AddAsync(First with { Subject = "s-2" }, Stop));
        Assert.Equal(First, Assert.Single(await Stores.Notices.DueAsync(Some.Noon, Stop)));
    }
}
