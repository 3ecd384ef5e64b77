using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class CalendarTests
{
    [Theory]
    [InlineData(2026, 3, 23, 8, 7)]
    [InlineData(2026, 10, 19, 7, 8)]
    public async Task Two_weeks_across_a_change_of_the_clock_bring_each_card_and_each_answer_once(
        int year, int month, int day, int hourBefore, int hourAfter)
    {
        var monday = new DateOnly(year, month, day);
        var world = new World(At(monday.AddDays(-1), 12));
        world.Add("berlin");

        await world.Start().RunUntilAsync(At(monday.AddDays(12), 12));

        var dates = Enumerable.Range(0, 12).Select(monday.AddDays).Where(date => Schedule.WorkingDays.Contains(date.DayOfWeek));
        Assert.Equal(dates, Dates(world, PostKind.Card));
        Assert.Equal(dates, Dates(world, PostKind.Reveal));
        Assert.Equal(
            dates.Select((date, index) => At(date, index < 5 ? hourBefore : hourAfter)),
            Of(world, PostKind.Card).Select(message => message.At));
    }

    [Fact]
    public async Task An_answer_is_public_as_soon_as_the_grace_for_late_clicks_is_over()
    {
        var world = new World(At(new DateOnly(2026, 11, 23), 7));
        world.Add("berlin");

        await world.Start().RunUntilAsync(At(new DateOnly(2026, 11, 24), 9));

        var closes = At(new DateOnly(2026, 11, 24), 8);
        Assert.Equal(closes + Window.Grace + TimeSpan.FromMilliseconds(1), Of(world, PostKind.Reveal).Single().At);
    }

    [Fact]
    public async Task An_answer_stands_in_the_thread_of_its_card()
    {
        var world = new World(At(new DateOnly(2026, 11, 23), 7));
        world.Add("berlin");

        await world.Start().RunUntilAsync(At(new DateOnly(2026, 11, 24), 9));

        var card = world.Room.Messages.Single(message => message.Text == "Card 2026-11-23");
        Assert.Equal(card.Message, Of(world, PostKind.Reveal).Single().Thread);
        Assert.All(Of(world, PostKind.Card), message => Assert.Null(message.Thread));
    }

    [Fact]
    public async Task Groups_live_by_their_own_clocks()
    {
        var world = new World(At(new DateOnly(2026, 11, 22), 12));
        world.Add("tokyo", "Asia/Tokyo");
        world.Add("denver", "America/Denver");

        await world.Start().RunUntilAsync(At(new DateOnly(2026, 11, 23), 20));

        Assert.Equal(
            [("tokyo", At(new DateOnly(2026, 11, 23), 0)), ("denver", At(new DateOnly(2026, 11, 23), 16))],
            Of(world, PostKind.Card).Select(message => (message.Message.Channel.Id, message.At)));
    }

    [Fact]
    public async Task A_week_that_is_over_has_its_board_once_before_the_next_card()
    {
        var world = new World(At(new DateOnly(2026, 11, 22), 12));
        var group = world.Add("berlin");

        await world.Start().RunUntilAsync(At(new DateOnly(2026, 11, 23), 20));

        Assert.Equal(["Board 2026-11-16", "Card 2026-11-23"], world.Shown(group));
    }

    [Fact]
    public async Task A_schedule_that_moves_to_a_later_hour_moves_the_next_card()
    {
        var world = new World(At(new DateOnly(2026, 11, 22), 12));
        var group = world.Add("berlin");
        var bot = world.Start();
        await bot.RunUntilAsync(world.Time.GetUtcNow().AddHours(1));

        world.Groups.Save(group with { Schedule = group.Schedule with { PostAt = new TimeOnly(11, 30) } });
        await bot.RunUntilAsync(At(new DateOnly(2026, 11, 23), 20));

        Assert.Equal(At(new DateOnly(2026, 11, 23), 10).AddMinutes(30), Of(world, PostKind.Card).Single().At);
    }

    [Fact]
    public async Task A_schedule_that_moves_to_an_earlier_hour_moves_the_next_card()
    {
        var world = new World(At(new DateOnly(2026, 11, 22), 12));
        var group = world.Add("berlin");
        var bot = world.Start();
        await bot.RunUntilAsync(world.Time.GetUtcNow().AddHours(1));

        world.Groups.Save(group with { Schedule = group.Schedule with { PostAt = new TimeOnly(7, 0) } });
        await bot.RunUntilAsync(At(new DateOnly(2026, 11, 23), 20));

        Assert.Equal(At(new DateOnly(2026, 11, 23), 6), Of(world, PostKind.Card).Single().At);
    }

    private static DateTimeOffset At(DateOnly date, int hour) => new(date, new TimeOnly(hour, 0), TimeSpan.Zero);

    private static IEnumerable<Support.Fakes.Shown> Of(World world, PostKind kind) =>
        world.Room.Messages.Where(message => message.Text.StartsWith(kind.ToString(), StringComparison.Ordinal));

    private static IEnumerable<DateOnly> Dates(World world, PostKind kind) =>
        Of(world, kind).Select(message => ChallengeDate.Parse(message.Text.Split(' ')[1]));
}
