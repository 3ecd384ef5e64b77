using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling;
using PyPrepBot.Scheduling.Posting;
using PyPrepBot.Storage;
using PyPrepBot.Terminal;
using PyPrepBot.Terminal.Rendering;

namespace PyPrepBot.Demo;

/// <summary>The real bot, with a clock that can be moved and a channel that is printed.</summary>
internal sealed class DemoStage : IAsyncDisposable
{
    private readonly ServiceProvider _bot;

    private DemoStage(ServiceProvider bot, DemoClock clock, IScreen screen)
    {
        (_bot, Clock, Screen) = (bot, clock, screen);
        Group = new StudyGroup(GroupDirectory.IdOf(TerminalAdapter.Room), Schedule.Default("Etc/UTC"), TerminalAdapter.Room);
    }

    // A Monday morning, a minute before the first challenge.
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 59, 0, TimeSpan.Zero);

    public DemoClock Clock { get; }

    public IScreen Screen { get; }

    public StudyGroup Group { get; }

    public static async Task<DemoStage> BuildAsync(RunSettings run, TextWriter output, CancellationToken cancellation)
    {
        var clock = new DemoClock(Start);
        var screen = new PlainScreen(output, echoes: true);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddBot(Settings.Load(run.AsSettings()), clock);
        services.AddSingleton<IHeartbeatStore, DemoHeartbeat>();
        services.AddSingleton<IChatAdapter>(new DemoRoom(screen));
        var stage = new DemoStage(services.BuildServiceProvider(), clock, screen);
        await stage.Get<IStorageMaintenance>().OpenAsync(cancellation);
        await stage.Get<IGroupStore>().SaveAsync(stage.Group, cancellation);
        return stage;
    }

    public T Get<T>()
        where T : notnull => _bot.GetRequiredService<T>();

    public DemoMember Member(string name, double knows, int seed) =>
        new(name, knows, TerminalAdapter.Room, Get<InteractionRouter>(), Clock, new Random(seed));

    /// <summary>Moves the clock and lets everything happen that is due then.</summary>
    public async Task ArriveAtAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        Clock.MoveTo(instant);
        await Get<GroupTick>().RunAsync(Group.Id, cancellation);
        await Get<PostLanes>().StartDueAsync(cancellation);
        await Get<PostLanes>().IdleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();
}
