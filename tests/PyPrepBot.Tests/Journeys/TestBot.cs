using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;
using PyPrepBot.Demo;
using PyPrepBot.Scheduling;
using PyPrepBot.Scheduling.Posting;
using PyPrepBot.Storage;
using PyPrepBot.Storage.Files;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Journeys;

/// <summary>The real bot over a folder of its own, with a clock that is moved and channels that remember.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    /// <summary>A Monday at nine, when the first challenge opens.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly ChannelRef Room = new(Platform.Terminal, "room", "room");
    public static readonly ChannelRef OtherRoom = new(Platform.Terminal, "other", "other");

    /// <summary>A channel of a server that nobody has set up.</summary>
    public static readonly ChannelRef NewRoom = new(Platform.Terminal, "new", "general");

    /// <summary>A channel of a workspace on the other platform that nobody has set up.</summary>
    public static readonly ChannelRef SlackRoom = new(Platform.Slack, "T1", "C1");

    /// <summary>Working days from nine to one: short enough to stay awake through.</summary>
    public static readonly Schedule Mornings = Schedule.Default("Etc/UTC") with { CloseAfter = Schedule.ShortestWindow };

    // A bot that is not heard of for more than two minutes was silent.
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("journey-").FullName;
    private readonly string _questions;
    private readonly DemoClock _clock = new(Start);
    private readonly TestRoom _room = new(Platform.Terminal);
    private ServiceProvider _bot = null!;
    private readonly ConcurrentQueue<string> _logged = new();
    private int _deliveries;

    private TestBot(string? questions) => _questions = questions ?? Path.Combine(_folder, "questions");

    public DateTimeOffset Now => _clock.GetUtcNow();

    public TestRoom Channels => _room;

    /// <summary>The channels of the other platform.</summary>
    public TestRoom Slack { get; } = new(Platform.Slack);

    public static GroupId Group => GroupDirectory.IdOf(Room);

    /// <summary>All that was ever posted to the room.</summary>
    public IReadOnlyList<string> Posts => PostsTo(Room);

    /// <summary>A bot whose bank is that one file of questions; with the shipped questions when there is none.</summary>
    public static async Task<TestBot> StartAsync(string? questions = null, Schedule? schedule = null)
    {
        var bot = new TestBot(questions is null ? Path.Combine(AppContext.BaseDirectory, "questions") : null);
        if (questions is not null)
        {
            bot.Write("topics.yaml", BankText.Topics);
            bot.Write("gil.yaml", questions);
        }

        await bot.BuildAsync();
        foreach (var room in new[] { Room, OtherRoom })
        {
            var group = new StudyGroup(GroupDirectory.IdOf(room), schedule ?? Schedule.Default("Etc/UTC"), room);
            await bot.Get<IGroupStore>().SaveAsync(group, CancellationToken.None);
        }

        await bot.ArrivesAsync();
        return bot;
    }

    public T Get<T>()
        where T : notnull => _bot.GetRequiredService<T>();

    public TestMember Member(string name, ChannelRef? room = null, string? id = null) => new(this, name, id ?? name, room ?? Room);

    public TestMember Moderator(string name, ChannelRef? room = null, params IReadOnlyList<string> botLacks) =>
        new(this, name, name, room ?? Room) { Rights = new Rights(Manages: true, [], botLacks) };

    public IReadOnlyList<string> PostsTo(ChannelRef room) =>
        [.. (room.Platform == Platform.Slack ? Slack : _room).Posts.Where(post => post.Channel == room).Select(post => Page.Words(post.Message))];

    /// <summary>Everything in the files of the data, the logs among them.</summary>
    public byte[] Bytes() => DataBytes.In(Path.Combine(_folder, "data"));

    public string NextDelivery() => "delivery-" + (++_deliveries).ToString(CultureInfo.InvariantCulture);

    public Task<Reply> AnswerAsync(Interaction act) => Get<InteractionRouter>().AnswerAsync(act, CancellationToken.None);

    public void ClockPasses(TimeSpan time) => _clock.Pass(time);

    /// <summary>The bot is alive all the time; then everything happens that is due.</summary>
    public async Task ClockMovesTo(DateTimeOffset instant)
    {
        while (Now + BetweenBeats < instant)
        {
            _clock.Pass(BetweenBeats);
            await Get<IHeartbeatStore>().BeatAsync(Now, CancellationToken.None);
        }

        await SleepsUntil(instant);
    }

    /// <summary>The machine is off until then.</summary>
    public Task SleepsUntil(DateTimeOffset instant)
    {
        _clock.MoveTo(instant);
        return ArrivesAsync();
    }

    /// <summary>The process ends and another one begins on the same data.</summary>
    public async Task RestartsAsync()
    {
        await _bot.DisposeAsync();
        await BuildAsync();
        await ArrivesAsync();
    }

    /// <summary>The author edits the one file of questions; a running bot takes it over.</summary>
    public void EditQuestions(string text)
    {
        Write("gil.yaml", text);
        Assert.Empty(Get<FileQuestionBank>().Reload().Faults);
    }

    public Task<MemberState> StateOf(TestMember member) =>
        Get<IMemberStore>().FindAsync(member.Group, member.Id, CancellationToken.None);

    public async Task<int> PointsOf(TestMember member) => (await StateOf(member)).Periods.GetValueOrDefault("all").Points;

    public async Task<StreakTotals> StreakOf(TestMember member) => Streak.Totals((await StateOf(member)).Streak);

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        Assert.Empty(_logged);
    }

    private async Task BuildAsync()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = Path.Combine(_folder, "data"),
            ["Questions:Path"] = _questions,
            ["Group:TimeZone"] = "Etc/UTC",
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders().AddProvider(new ErrorLog(_logged)));
        services.AddBot(settings, _clock);
        services.AddSingleton<IChatAdapter>(_room);
        services.AddSingleton<IChatAdapter>(Slack);
        _bot = services.BuildServiceProvider();
        await Get<IStorageMaintenance>().OpenAsync(CancellationToken.None);
    }

    private async Task ArrivesAsync()
    {
        await Get<IHeartbeatStore>().BeatAsync(Now, CancellationToken.None);
        foreach (var group in await Get<IGroupStore>().AllAsync(CancellationToken.None))
        {
            await Get<GroupTick>().RunAsync(group.Id, CancellationToken.None);
        }

        await Get<QuizSweep>().SweepAsync(Now, CancellationToken.None);
        await Get<PostLanes>().StartDueAsync(CancellationToken.None);
        await Get<PostLanes>().IdleAsync();
        Assert.Empty(_logged);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_questions);
        File.WriteAllText(Path.Combine(_questions, name), text);
    }
}
