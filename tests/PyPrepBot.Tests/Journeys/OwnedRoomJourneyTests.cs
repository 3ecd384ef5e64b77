using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Rooms;
using PyPrepBot.Scheduling;
using PyPrepBot.Scheduling.Posting;

namespace PyPrepBot.Tests.Journeys;

public sealed class OwnedRoomJourneyTests
{
    [Fact]
    public async Task A_room_that_somebody_set_up_opens_as_it_was_set_up()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await bot.Moderator("mo").Types("/group setup hour:18 days:weekends");

        await OpenAsync(bot);

        var group = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        Assert.Equal((new TimeOnly(18, 0), 2, false), (group!.Schedule.PostAt, group.Schedule.Days.Count, group.OnDemand));
    }

    [Fact]
    public async Task A_room_that_nobody_set_up_follows_the_settings()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);

        await OpenAsync(bot);

        var group = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        Assert.Equal((bot.Get<GroupDefaults>().Schedule, true), (group!.Schedule, group.OnDemand));
    }

    private static Task OpenAsync(TestBot bot) => new RoomOpening(
        bot.Get<IGroupStore>(), bot.Get<GroupDefaults>(), bot.Get<GroupTick>(), bot.Get<PostLanes>(), bot.Get<IGroupSchedules>())
        .OpenAsync(CancellationToken.None);
}
