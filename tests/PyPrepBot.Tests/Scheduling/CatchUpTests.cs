using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class CatchUpTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_sign_of_life_is_given_at_the_start_and_every_minute()
    {
        var world = new World(Start);

        await world.Start().RunUntilAsync(Start.AddMinutes(10));

        Assert.Equal(Enumerable.Range(0, 11).Select(minute => Start.AddMinutes(minute)), world.Heartbeats.Beats);
    }

    [Fact]
    public async Task The_sign_of_life_comes_before_anybody_asks_how_long_the_silence_was()
    {
        var world = new World(Start);
        var beatsBefore = -1;
        world.Add("berlin");
        world.Groups.Reading = _ =>
        {
            beatsBefore = world.Heartbeats.Beats.Count;
            return Task.CompletedTask;
        };

        await world.Start().CatchUp.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, beatsBefore);
    }

    [Fact]
    public async Task Tests_left_behind_are_swept_every_hour()
    {
        var world = new World(Start);

        await world.Start().RunUntilAsync(Start.AddHours(3));

        Assert.Equal(4, world.Quizzes.AskedForBefore.Count);
    }

    [Fact]
    public async Task A_trigger_that_never_fires_costs_five_minutes_at_most()
    {
        var world = new World(Start.AddMinutes(-2));
        var group = world.Add("berlin");
        var bot = world.Start();

        await bot.CatchUp.RunAsync(TestContext.Current.CancellationToken);
        world.Time.Advance(TimeSpan.FromMinutes(5));
        await bot.CatchUp.RunAsync(TestContext.Current.CancellationToken);
        await bot.PostAsync();

        Assert.Contains("Card 2026-11-23", world.Shown(group));
    }
}
