using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class DowntimeTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public async Task A_card_missed_for_less_than_half_its_time_is_made_up_for_once()
    {
        var (world, group) = await BeforeTheSilenceAsync();

        world.Time.Advance(TimeSpan.FromHours(18));
        await world.Start().RunUntilAsync(world.Time.GetUtcNow().AddHours(1));
        await world.Start().RunUntilAsync(world.Time.GetUtcNow().AddHours(1));

        Assert.Single(world.Shown(group), "Card 2026-11-25");
    }

    [Fact]
    public async Task A_card_missed_for_longer_is_not_made_up_for_and_its_day_counts_for_nobody()
    {
        var (world, group) = await BeforeTheSilenceAsync();

        world.Time.Advance(TimeSpan.FromHours(26));
        await world.Start().RunUntilAsync(world.Time.GetUtcNow().AddHours(1));

        Assert.DoesNotContain("Card 2026-11-25", world.Shown(group));
        Assert.Equal(ChallengeStatus.Void, (await StatusAsync(world, group, Monday.AddDays(2)))!.Status);
    }

    [Fact]
    public async Task A_day_without_a_card_breaks_no_streak_and_uses_no_freeze()
    {
        var (world, group) = await BeforeTheSilenceAsync();
        world.Answer(group, "discord:1", Monday);
        world.Answer(group, "discord:1", Monday.AddDays(1));

        world.Time.Advance(TimeSpan.FromHours(26));
        var bot = world.Start();
        await bot.RunUntilAsync(At(Monday.AddDays(3), 12));
        world.Answer(group, "discord:1", Monday.AddDays(3));
        await bot.RunUntilAsync(At(Monday.AddDays(4), 12));

        Assert.Equal((3, 1), (world.StreakOf(group, "discord:1").Length, world.StreakOf(group, "discord:1").Freezes));
    }

    [Fact]
    public async Task Silence_for_more_than_a_quarter_of_a_window_voids_the_day_although_its_card_was_there()
    {
        var (world, group) = await BeforeTheSilenceAsync();

        world.Time.Advance(TimeSpan.FromHours(15));
        await world.Start().RunUntilAsync(world.Time.GetUtcNow());

        Assert.Equal(ChallengeStatus.Void, (await StatusAsync(world, group, Monday.AddDays(1)))!.Status);
        Assert.DoesNotContain("Reveal 2026-11-24", world.Shown(group));
    }

    [Fact]
    public async Task After_a_weekend_without_power_the_answer_comes_before_the_next_card()
    {
        var world = new World(At(Monday.AddDays(-3), 7));
        var group = world.Add("berlin");
        await world.Start().RunUntilAsync(At(Monday.AddDays(-2), 7).AddMinutes(59));

        world.Time.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(1));
        await world.Start().RunUntilAsync(world.Time.GetUtcNow());

        Assert.Equal(["Card 2026-11-20", "Reveal 2026-11-20", "Board 2026-11-16", "Card 2026-11-23"], world.Shown(group).TakeLast(4));
    }

    [Fact]
    public async Task A_group_set_up_late_in_the_day_begins_with_tomorrow()
    {
        var world = new World(At(Monday, 22));
        var group = world.Add("berlin");

        await world.Start().RunUntilAsync(At(Monday.AddDays(1), 6));

        Assert.Null(await StatusAsync(world, group, Monday));
        Assert.Equal(ChallengeStatus.Planned, (await StatusAsync(world, group, Monday.AddDays(1)))!.Status);
    }

    // Cards of Monday and Tuesday; the lights go out on Tuesday evening at seven by the group's clock.
    private static async Task<(World World, StudyGroup Group)> BeforeTheSilenceAsync()
    {
        var world = new World(At(Monday, 7));
        var group = world.Add("berlin");
        await world.Start().RunUntilAsync(At(Monday.AddDays(1), 18));
        return (world, group);
    }

    private static DateTimeOffset At(DateOnly date, int hour) => new(date, new TimeOnly(hour, 0), TimeSpan.Zero);

    private static Task<Challenge?> StatusAsync(World world, StudyGroup group, DateOnly date) =>
        world.Challenges.FindAsync(group.Id, date, TestContext.Current.CancellationToken);
}
