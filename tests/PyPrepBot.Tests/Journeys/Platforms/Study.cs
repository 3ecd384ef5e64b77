using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling.Posting;
using PyPrepBot.Simulators;
using PyPrepBot.Tests.Journeys.Discord;
using PyPrepBot.Tests.Journeys.Slack;

namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>The whole bot, as it is run, on a simulated platform with five members, a moderator, and a clock that is moved.</summary>
internal abstract class Study : IAsyncDisposable
{
    /// <summary>A Monday, half an hour before the first card.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Nine = Start.AddMinutes(30);

    public const string Daily = "daily-python";
    public const string Workspace = "Python Study";
    public const string Moderator = "guido";

    // A bot that is not heard of for more than two minutes was silent.
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("study-").FullName;
    private readonly string _questions;
    private IHost? _bot;

    /// <param name="questions">The text of the one file of questions, or a folder with a bank; thirty easy questions when null.</param>
    protected Study(FakeTimeProvider clock, string? questions)
    {
        Clock = clock;
        _questions = Directory.Exists(questions) ? questions : Path.Combine(_folder, "questions");
        if (!Directory.Exists(questions))
        {
            Write(questions ?? BankText.Many(30));
        }
    }

    public FakeTimeProvider Clock { get; }

    public static IReadOnlyList<string> Members { get; } = ["ada", "ben", "eve", "grace", "linus"];

    public abstract Platform Platform { get; }

    public abstract GroupId Group { get; }

    public abstract IStudyFaults Troubles { get; }

    /// <summary>Whether the bot hears what people do.</summary>
    public abstract bool IsConnected { get; }

    /// <summary>What stands in the channel for the daily card, oldest first.</summary>
    public abstract IReadOnlyList<ISeen> InChannel { get; }

    /// <summary>What stands in the threads under the cards.</summary>
    public abstract IReadOnlyList<ISeen> InThreads { get; }

    /// <summary>By what the platform knows each post to the channel that was tried, also one that did not arrive.</summary>
    public abstract IReadOnlyList<string> PostsTried { get; }

    /// <summary>When the newest card was changed.</summary>
    public abstract IReadOnlyList<DateTimeOffset> CardEdits { get; }

    /// <summary>What the platform refused as wrong, or would frown at.</summary>
    public abstract IReadOnlyList<string> Violations { get; }

    /// <summary>What the bot logged, over all its lives.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>The least important lines that are kept.</summary>
    public LogLevel Least { get; init; } = LogLevel.Information;

    public string Errors => string.Join("\n", Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal)));

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>How far the clock goes at each look.</summary>
    protected virtual TimeSpan Creep => TimeSpan.FromMilliseconds(20);

    /// <summary>How the settings lead to the platform.</summary>
    protected abstract IReadOnlyDictionary<string, string?> Way { get; }

    /// <summary>What was last on the wire, for whoever reads why a wait was in vain.</summary>
    protected abstract string Log { get; }

    /// <param name="questions">As of the constructor.</param>
    public static async Task<Study> StartAsync(Platform platform, string? questions = null, bool isSetUp = true) => platform switch
    {
        Platform.Discord => await DiscordStudy.StartAsync(questions, isSetUp),
        Platform.Slack => await SlackStudy.StartAsync(questions, isSetUp),
        _ => throw new ArgumentOutOfRangeException(nameof(platform), platform, "It is not simulated."),
    };

    /// <summary>Somebody in the channel for the daily card.</summary>
    public abstract IStudyMember Person(string name);

    public abstract void Joins(string name);

    public abstract UserRef UserOf(string name);

    /// <summary>What the bot wrote to somebody in private and unasked.</summary>
    public abstract IReadOnlyList<string> ToldTo(string name);

    /// <summary>The files that the bot gave somebody in private, oldest first.</summary>
    public abstract IReadOnlyList<SentFile> FilesFor(string name);

    public bool HasLogged(string words) => Lines.Any(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>The bot process starts and is ready.</summary>
    public virtual async Task ConnectsAsync()
    {
        await BeginsAsync();
        await UntilAsync(() => IsConnected, "the bot is connected");
    }

    /// <summary>The bot process starts, and nobody waits for it.</summary>
    public async Task BeginsAsync()
    {
        _bot = BotHost.Build(Settings(), Clock, name: null, quiet: true);
        _bot.Services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>().CurrentValue.MinLevel = Least;
        _bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(new LineLog(Lines, Least));
        await BotHost.OpenAsync(_bot.Services, Stop);
        await _bot.StartAsync(Stop);
    }

    /// <summary>The process is told to stop, and ends.</summary>
    public async Task StopsAsync()
    {
        await _bot!.StopAsync(Stop);
        _bot.Dispose();
        _bot = null;
    }

    public async Task RestartsAsync()
    {
        await StopsAsync();
        await ConnectsAsync();
    }

    /// <summary>The moderator sets the group up in the channel for the daily card.</summary>
    public Task<ISeen> IsSetUpAsync() =>
        Person(Moderator).TypesAsync("group setup", ("zone", "Etc/UTC"), ("hour", "9"), ("days", "mon-fri"));

    /// <summary>It is nine on the first day, and the card is there.</summary>
    public async Task OpensAsync()
    {
        await ClockMovesTo(Nine);
        await UntilAsync(() => InChannel.Count == 1, "the card is posted");
    }

    /// <summary>A member opens the private card from the newest public one.</summary>
    public Task<ISeen> OpensCardAsync(string name) => Person(name).PressesAsync("Answer", InChannel[^1]);

    /// <summary>A member opens the private card and presses the option of that text.</summary>
    public async Task<ISeen> GivesAsync(string name, string option) => await PicksAsync(name, option, await OpensCardAsync(name));

    /// <summary>Presses the letter before an option.</summary>
    public Task<ISeen> PicksAsync(string name, string option, ISeen card)
    {
        // The last one: above a question of a test stands the verdict on the one before.
        var line = card.Words.Split('\n').LastOrDefault(line => line.Trim().EndsWith(option, StringComparison.Ordinal));
        Assert.True(line is not null, $"There is no option '{option}' on: {card.Words}");
        return Person(name).PressesAsync(line.Trim()[..1], card);
    }

    public T Get<T>()
        where T : notnull => _bot!.Services.GetRequiredService<T>();

    /// <summary>The bot is alive until then, but for a fifth of the time at first, which no day minds.</summary>
    public async Task ClockMovesTo(DateTimeOffset instant)
    {
        // What is on the wire arrives in the minute it was sent: no clock jumps a day, or two minutes, while a reply travels.
        await SettlesAsync();
        Clock.Advance(Max((instant - Clock.GetUtcNow()) / 5, TimeSpan.Zero));
        await Get<IHeartbeatStore>().BeatAsync(Clock.GetUtcNow(), Stop);
        while (Clock.GetUtcNow() + BetweenBeats < instant)
        {
            await SettlesAsync();
            Clock.Advance(BetweenBeats);
            await Get<IHeartbeatStore>().BeatAsync(Clock.GetUtcNow(), Stop);
        }

        await SettlesAsync();

        Clock.Advance(Max(instant - Clock.GetUtcNow(), TimeSpan.Zero));
    }

    /// <summary>Lets what the bot does by itself happen; the clock creeps on meanwhile, since some of it waits for seconds.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        while (!isSo())
        {
            if (patience.IsCancellationRequested)
            {
                Assert.Fail($"In vain: {what}. {Situation}");
            }

            await Task.Delay(Glance, TimeProvider.System, Stop);

            // Where the machine is busy, the clock waits for its turn like everything else that is to be done meanwhile.
            await Task.Run(static () => { }, Stop);
            Clock.Advance(Creep);
        }
    }

    /// <summary>The clock creeps on until something is over.</summary>
    public async Task<T> UntilAsync<T>(Task<T> over, string what)
    {
        await UntilAsync(() => over.IsCompleted, what);
        return await over;
    }

    /// <summary>Every post that was under way has arrived, been refused or been put off, and whoever was to be told is told.</summary>
    public async Task SettlesAsync()
    {
        var idle = Get<PostLanes>().IdleAsync();
        await UntilAsync(() => idle.IsCompleted, "the posts are sent");
        await idle;
    }

    /// <summary>Keeps what a member does in a test waiting, as a slow disk would.</summary>
    public Task HoldsUpTestsOf(string name, Task until) => Get<MemberGate>().EnterAsync(
        IdOf(name),
        async () =>
        {
            await until;
            return true;
        },
        Stop);

    public async Task<StudyGroup> GroupAsync() => (await Get<IGroupStore>().FindAsync(Group, Stop))!;

    public Task<MemberState> StateOf(string name) => Get<IMemberStore>().FindAsync(Group, IdOf(name), Stop);

    public async Task<int> PointsOf(string name) => (await StateOf(name)).PointsInAll;

    public async Task<int[]> PointsAsync() => await Task.WhenAll(Members.Select(PointsOf));

    /// <summary>The settings the bot runs on, for a second process beside it.</summary>
    public IConfigurationRoot Settings() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Storage:Path"] = Path.Combine(_folder, "data"),
        ["Questions:Path"] = _questions,
        ["Group:TimeZone"] = "Etc/UTC",
    }).AddInMemoryCollection(Way).Build();

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.StopAsync(CancellationToken.None);
            _bot.Dispose();
        }

        await LeavesAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask LeavesAsync();

    private string Situation => string.Join(
        '\n',
        Lines.Where(line => !line.StartsWith("Information", StringComparison.Ordinal)).TakeLast(8)
            .Prepend($"{InChannel.Count} messages and {InThreads.Count} in threads at {Clock.GetUtcNow():O}. On the wire: {Log}"));

    private MemberId IdOf(string name) => Core.Features.GroupDirectory.IdOf(UserOf(name));

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Write(string questions)
    {
        var folder = Directory.CreateDirectory(_questions).FullName;
        File.WriteAllText(Path.Combine(folder, "topics.yaml"), BankText.Topics);
        File.WriteAllText(Path.Combine(folder, "gil.yaml"), questions);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "primers")).FullName, "gil.md"), BankText.Primer);
    }
}
