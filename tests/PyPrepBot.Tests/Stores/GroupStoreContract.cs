using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class GroupStoreContract : StoreContract
{
    private static readonly StudyGroup Simple = new(Some.Group, Schedule.Default("Europe/Berlin"), null);

    private static readonly StudyGroup Full = new(
        new GroupId("Guild-7"),
        new Schedule(
            "Pacific/Apia",
            new TimeOnly(7, 5, 3, 1),
            new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Friday },
            TimeSpan.FromHours(7.5),
            DayOfWeek.Saturday,
            new TimeOnly(23, 59)),
        Some.Channel)
    {
        OnDemand = true,
    };

    [Fact]
    public async Task Groups_survive_a_restart()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);
        await Stores.Groups.SaveAsync(Full, Stop);

        await ReopenAsync();

        Assert.Equal(Simple, await Stores.Groups.FindAsync(Simple.Id, Stop));
        Assert.Equal(Full, await Stores.Groups.FindAsync(Full.Id, Stop));
        Assert.Equal(2, (await Stores.Groups.AllAsync(Stop)).Count);
    }

    [Fact]
    public async Task The_last_saving_counts()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);
        await Stores.Groups.SaveAsync(Simple with { Channel = Some.Channel }, Stop);

        Assert.Equal(Some.Channel, Assert.Single(await Stores.Groups.AllAsync(Stop)).Channel);
    }

    [Fact]
    public async Task An_unknown_group_is_not_found()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);

        Assert.Null(await Stores.Groups.FindAsync(new GroupId("GUILD-7"), Stop));
    }
}
