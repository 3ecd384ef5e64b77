using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.GroupSetup;
using PyPrepBot.Core.Groups;
using PyPrepBot.Tests.Support.Fakes;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class ScheduleChangeTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] Zones = ["Europe/Berlin", "Pacific/Honolulu", "Pacific/Kiritimati", "Asia/Kathmandu", "America/New_York"];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public async Task However_often_hour_and_zone_change_every_date_has_one_challenge(int seed, bool zonesToo)
    {
        var (world, luck) = (new World(Start), new Random(seed));
        var group = world.Add("discord:space", change: schedule => schedule with { Days = Schedule.EveryDay });
        var bot = world.Start();
        for (var hour = 0; hour < 24 * 20; hour++)
        {
            await bot.TickAsync(group);
            world.Time.Advance(TimeSpan.FromMinutes(30));
            if (luck.Next(8) == 0)
            {
                await ChangeAsync(world, bot, luck.Next(24), zonesToo ? Zones[luck.Next(Zones.Length)] : null);
            }

            world.Time.Advance(TimeSpan.FromMinutes(30));
        }

        var opened = world.Log.Events.OfType<ChallengeOpened>().Select(challenge => challenge.Date.DayNumber).Order().ToList();
        Assert.Equal(Enumerable.Range(opened[0], opened.Count), opened);
        Assert.InRange(opened.Count, 19, 22);
        Assert.Empty(world.Logged);
    }

    [Fact]
    public async Task A_date_that_is_overtaken_late_in_its_day_is_open_for_four_hours()
    {
        var night = new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.Zero);
        var world = new World(night);
        var group = world.Add("discord:space", "Etc/UTC", schedule => schedule with { Days = Schedule.EveryDay, PostAt = new TimeOnly(23, 30) });

        await ChangeAsync(world, world.Start(), 0, zone: null);

        var opened = await world.Challenges.FindAsync(group.Id, new DateOnly(2026, 11, 23), TestContext.Current.CancellationToken);
        Assert.Equal(new Window(night, night.AddHours(4)), opened!.Window);
    }

    [Fact]
    public void A_date_that_a_new_hour_puts_into_the_past_is_overtaken()
    {
        var before = Schedule.Default("Etc/UTC") with { PostAt = new TimeOnly(18, 0) };
        var noon = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal([new DateOnly(2026, 11, 23)], ScheduleChange.Overtaken(before, before with { PostAt = new TimeOnly(9, 0) }, noon));
        Assert.Empty(ScheduleChange.Overtaken(before, before with { PostAt = new TimeOnly(13, 0) }, noon));
        Assert.Empty(ScheduleChange.Overtaken(before with { PostAt = new TimeOnly(8, 0) }, before with { PostAt = new TimeOnly(9, 0) }, noon));
    }

    private static async Task ChangeAsync(World world, BotRun bot, int hour, string? zone)
    {
        var options = new Dictionary<string, string> { ["hour"] = $"{hour}" };
        if (zone is not null)
        {
            options["zone"] = zone;
        }

        var directory = new GroupDirectory(world.Groups, new MemoryMembers(world.Log), new NoLinks(), new GroupDefaults("Etc/UTC"));
        var command = new SlashCommand(
            "delivery", new UserRef(Platform.Discord, "1", "mo"), World.Channel("any"), world.Time.GetUtcNow(), "group setup", new Arguments(options));
        var desk = new SetupDesk(
            world.Groups, bot, bot.Desk, new CalendarPlans(bot.Planner, world.Challenges), new Audit(new MemoryAudit()));
        var wizard = new SetupWizard(directory, world.Bank, new GroupDefaults("Etc/UTC"));
        await new SetUpGroup(directory, desk, wizard).HandleAsync(command, TestContext.Current.CancellationToken);
    }
}
