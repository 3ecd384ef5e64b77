using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.Standings;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;
using Quartz;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class SchedulingRegistrationTests
{
    [Fact]
    public async Task A_host_with_everything_registered_posts_on_time_and_stops()
    {
        var world = new World(new DateTimeOffset(2026, 11, 23, 7, 59, 59, TimeSpan.Zero));
        var group = world.Add("berlin", change: schedule => schedule with { BoardDay = DayOfWeek.Thursday });
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Room.Sent = _ =>
        {
            sent.TrySetResult();
            return Task.CompletedTask;
        };
        using var host = Build(world);
        await host.StartAsync(TestContext.Current.CancellationToken);

        await Passing.UntilAsync(world.Time, TimeSpan.Zero, () => IsScheduled(host, group));
        world.Time.Advance(TimeSpan.FromSeconds(1));
        await sent.HappenedAsync();
        await host.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Card 2026-11-23"], world.Shown(group));
    }

    private static bool IsScheduled(IHost host, StudyGroup group)
    {
        var scheduler = host.Services.GetRequiredService<IScheduler>();
        return scheduler.Exists(GroupTriggers.KeyOf(group.Id, PostKind.Card)).AsTask() is { IsCompletedSuccessfully: true, Result: true };
    }

    private static IHost Build(World world)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.ConfigureContainer(new DefaultServiceProviderFactory(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        builder.Services
            .AddSingleton<TimeProvider>(world.Time)
            .AddSingleton(new Random(1))
            .AddSingleton<IOutbox>(world.Outbox)
            .AddSingleton<IGroupStore>(world.Groups)
            .AddSingleton<IChallengeStore>(world.Challenges)
            .AddSingleton<INoticeStore>(new MemoryNotices())
            .AddSingleton<IHeartbeatStore>(world.Heartbeats)
            .AddSingleton<IQuestionBank>(world.Bank)
            .AddSingleton<IPostComposer>(world.Cards)
            .AddSingleton<IPostComposer>(world.Reveals)
            .AddSingleton<IPostComposer>(world.Boards)
            .AddSingleton(new ChatRooms([world.Room]))
            .AddSingleton<IMemberStore>(new MemoryMembers(world.Log))
            .AddSingleton<IRatingStore, StartingRatings>()
            .AddSingleton<ChallengePlanner>()
            .AddSingleton<ChallengeDesk>()
            .AddSingleton<BoardDesk>()
            .AddSingleton(new QuizSweep(world.Quizzes, new QuizDesk(world.Quizzes, null!, null!, world.Bank), new MemberGate()))
            .AddScheduling();
        return builder.Build();
    }
}
