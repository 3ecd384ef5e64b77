using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support.Fakes;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Posting;

public sealed class RestartTests
{
    private static readonly DateTimeOffset Opening = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    public static TheoryData<CrashStep> Steps => [.. Enum.GetValues<CrashStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_process_that_dies_on_a_cards_way_leaves_one_card(CrashStep step)
    {
        var world = new World(Opening);
        var group = world.Add("berlin", change: WithoutABoard);
        world.Crash.Arm(step);

        await LiveAsync(world, group);
        var hasDied = world.Crash.IsDead;
        await LiveAsync(world, group);
        await LiveAsync(world, group);

        Assert.True(hasDied);
        Assert.Equal("Card 2026-11-24", Assert.Single(world.Shown(group)));
        Assert.Equal(world.Room.Messages[0].Message, Row(world, PostKind.Card).Message);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_process_that_dies_on_an_answers_way_leaves_one_answer_in_the_cards_thread(CrashStep step)
    {
        var world = new World(Opening);
        var group = world.Add("berlin", change: WithoutABoard);
        await LiveAsync(world, group);
        await world.Start().RunUntilAsync(Opening.AddDays(1).AddMinutes(-1));
        group = group with { Schedule = group.Schedule with { Days = new HashSet<DayOfWeek> { DayOfWeek.Sunday } } };
        world.Groups.Save(group);
        world.Time.Advance(TimeSpan.FromMinutes(2));
        world.Crash.Arm(step);

        await LiveAsync(world, group);
        var hasDied = world.Crash.IsDead;
        await LiveAsync(world, group);
        await LiveAsync(world, group);

        Assert.True(hasDied);
        Assert.Equal(["Card 2026-11-24", "Reveal 2026-11-24"], world.Shown(group));
        Assert.Equal(PostState.Posted, Row(world, PostKind.Reveal).State);
        Assert.Equal(world.Room.Messages[0].Message, world.Room.Messages[1].Thread);
    }

    // Ends like a process that is killed: nobody tidies up.
    private static async Task LiveAsync(World world, StudyGroup group)
    {
        var bot = world.Start();
        await bot.TickAsync(group);
        try
        {
            await bot.PostAsync();
        }
        catch (InvalidOperationException) when (world.Crash.IsDead)
        {
            return;
        }

        world.Time.Advance(TimeSpan.FromSeconds(1));
    }

    // The board of a Friday is too old on a Tuesday.
    private static Schedule WithoutABoard(Schedule schedule) => schedule with { BoardDay = DayOfWeek.Friday };

    private static Post Row(World world, PostKind kind) => world.Outbox.All.Single(post => post.Kind == kind);
}
