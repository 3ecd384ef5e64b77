using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.Standings;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Groups;
using PyPrepBot.Scheduling;
using PyPrepBot.Scheduling.Cards;
using PyPrepBot.Scheduling.Posting;
using PyPrepBot.Tests.Support.Fakes;
using Quartz;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

/// <summary>One life of the process: everything that is lost when it ends.</summary>
internal sealed class BotRun : IGroupSchedules
{
    private readonly World _world;
    private readonly Dictionary<StudyGroup, IReadOnlyList<ITrigger>> _triggers = [];

    public BotRun(World world)
    {
        _world = world;
        var time = world.Time;
        var rooms = new ChatRooms([world.Room]);
        IPostComposer[] composers = [world.Cards, world.Reveals, world.Boards];

        Bell = new Bell(time);
        Retries = new RetryTimes(new Random(1));
        Drawing = new CardDrawing(world.Outbox, world.Groups, composers, rooms, time, Logger<CardDrawing>());
        Refresher = new CardRefresher(Drawing, time);
        var refusals = new RefusedPosts(world.Groups, rooms, this, time, Logger<RefusedPosts>());
        var sender = new PostSender(world.Outbox, world.Groups, composers, rooms, Refresher, refusals, time, Logger<PostSender>());
        Lanes = new PostLanes(world.Outbox, sender, rooms, Retries, Bell, time, Logger<PostLanes>());
        Poster = new Poster(Lanes, Retries, Bell, time, Logger<Poster>());

        Planner = new ChallengePlanner(world.Bank, world.Challenges, new MemoryMembers(world.Log), new StartingRatings());
        Desk = new ChallengeDesk(world.Bank, world.Challenges, Planner, world.Heartbeats, world.Outbox);
        Tick = new GroupTick(
            world.Groups, world.Challenges, Desk, Planner, new BoardDesk(world.Outbox), world.Chores, new SettledCards(Refresher), Closings,
            Bell, time, Logger<GroupTick>());
        var sweep = new QuizSweep(world.Quizzes, new QuizDesk(world.Quizzes, null!, null!, world.Bank), new MemberGate());
        CatchUp = new CatchUp(world.Heartbeats, world.Groups, this, Tick, Closings, sweep, time, Logger<CatchUp>());
    }

    public Bell Bell { get; }

    public RetryTimes Retries { get; }

    public CardDrawing Drawing { get; }

    public CardRefresher Refresher { get; }

    public PostLanes Lanes { get; }

    public Poster Poster { get; }

    public Closings Closings { get; } = new();

    public ChallengePlanner Planner { get; }

    public ChallengeDesk Desk { get; }

    public GroupTick Tick { get; }

    public CatchUp CatchUp { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ListLogger<T> Logger<T>() => new(_world.Logged);

    public async Task TickAsync(StudyGroup group)
    {
        await _world.Heartbeats.BeatAsync(_world.Time.GetUtcNow(), Cancellation);
        await Tick.RunAsync(group.Id, Cancellation);
    }

    public async Task PostAsync()
    {
        await Lanes.StartDueAsync(Cancellation);
        await Lanes.IdleAsync();
    }

    /// <summary>Lives until that instant: rounds when they are due, and ticks at the instants Quartz computes for each group.</summary>
    public async Task RunUntilAsync(DateTimeOffset end)
    {
        while (true)
        {
            var now = _world.Time.GetUtcNow();
            var wait = await CatchUp.RunAsync(Cancellation);
            Assert.True(wait > TimeSpan.Zero, "The rounds would follow each other without a pause.");
            foreach (var group in await _world.Groups.AllAsync(Cancellation))
            {
                if (FiresAfter(group, now.AddTicks(-1)) == now)
                {
                    await TickAsync(group);
                }
            }

            await PostAsync();
            if (now >= end)
            {
                return;
            }

            await SleepAsync(now, Retries.Wait(now, wait), end);
        }
    }

    // The triggers of the real clock are in its own tests; here only the instants count.
    public Task ApplyAsync(StudyGroup group, CancellationToken cancellation) => Task.CompletedTask;

    private DateTimeOffset? FiresAfter(StudyGroup group, DateTimeOffset now)
    {
        if (!_triggers.TryGetValue(group, out var triggers))
        {
            triggers = [.. GroupTriggers.Of(group, new FakeTimeProvider(now)).Select(entry => entry.Trigger).OfType<ITrigger>()];
            _triggers[group] = triggers;
        }

        return triggers.Min(trigger => trigger.GetFireTimeAfter(now));
    }

    private async Task SleepAsync(DateTimeOffset now, TimeSpan wait, DateTimeOffset end)
    {
        var instants = (await _world.Groups.AllAsync(Cancellation))
            .Select(group => FiresAfter(group, now))
            .OfType<DateTimeOffset>()
            .Append(now + wait)
            .Append(end);
        _world.Time.Advance(instants.Min() - now);
    }
}
