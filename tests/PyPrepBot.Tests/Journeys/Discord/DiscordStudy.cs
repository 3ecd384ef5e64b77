using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Composition;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling.Posting;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>The whole bot, as it is run, on a simulated Discord with five members, a moderator, and a clock that is moved.</summary>
internal sealed class DiscordStudy : IAsyncDisposable
{
    /// <summary>A Monday, half an hour before the first card.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    public const string Daily = "daily-python";

    // A bot that is not heard of for more than two minutes was silent.
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("discord-journey-").FullName;
    private readonly string _questions;
    private readonly Dictionary<string, string?> _extra = [];
    private IHost? _bot;

    private DiscordStudy(DiscordSimulator discord, FakeTimeProvider clock, string? questions) =>
        (Discord, Clock, _questions) = (discord, clock, Directory.Exists(questions) ? questions : Path.Combine(_folder, "questions"));

    public DiscordSimulator Discord { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>What the bot logged, over all its lives.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    public string Errors => string.Join("\n", Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal)));

    public bool HasLogged(string words) => Lines.Any(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>Where the bot's own web server listens.</summary>
    public Uri Door => new(Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public IReadOnlyList<SeenMessage> Posts => Discord.Channel(Daily).Messages;

    /// <summary>What stands in the threads under the cards.</summary>
    public IReadOnlyList<SeenMessage> Reveals => [.. Discord.Channel(Daily).Threads.SelectMany(thread => thread.Messages)];

    public GroupId Group => new("discord:" + Discord.World.Guild("Python Study").Id);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="questions">The text of the one file of questions, or a folder with a bank; thirty easy questions when null.</param>
    public static async Task<DiscordStudy> StartAsync(
        string? questions = null, bool isSetUp = true, DiscordSimulatorOptions? options = null,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var clock = new FakeTimeProvider(Start);
        var world = DiscordWorld.StudyGroup(clock);
        foreach (var name in new[] { "ben", "eve" })
        {
            world.AddMember(world.Guild("Python Study"), name);
        }

        // The clock stands still while a bot is started again: no identify is to wait for the one before it.
        var discord = await DiscordSimulator.StartAsync(
            world,
            clock,
            options ?? new DiscordSimulatorOptions { IdentifyWindow = TimeSpan.Zero, HeartbeatInterval = TimeSpan.FromDays(20) },
            Stop);
        var study = new DiscordStudy(discord, clock, questions);
        if (!Directory.Exists(questions))
        {
            study.Write(questions ?? BankText.Many(30));
        }

        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            study._extra[name] = value;
        }

        await study.ConnectsAsync();
        if (isSetUp)
        {
            await study.IsSetUpAsync();
        }

        return study;
    }

    /// <summary>The bot process starts and is ready.</summary>
    public async Task ConnectsAsync()
    {
        await BeginsAsync();
        await UntilAsync(() => Discord.ReadySessions > 0 || _extra.ContainsKey("Discord:Mode"), "the bot is connected");
        await UntilAsync(() => Discord.Transcript.Any(entry => entry is { Method: "PUT", Status: 200 }), "the commands are registered");
    }

    /// <summary>The bot process starts, and nobody waits for it.</summary>
    public async Task BeginsAsync()
    {
        _bot = BotHost.Build(Settings(), Clock, name: null, quiet: true);
        _bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(new LineLog(Lines));
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
    public Task<Screen> IsSetUpAsync() =>
        Member("guido").TypesAsync("group setup", Stop, ("zone", "Etc/UTC"), ("hour", "9"), ("days", "mon-fri"));

    public SimulatedMember Member(string name) => Discord.Member(name).GoesTo(Daily);

    public T Get<T>()
        where T : notnull => _bot!.Services.GetRequiredService<T>();

    /// <summary>The bot is alive until then, but for a fifth of the time at first, which no day minds.</summary>
    public async Task ClockMovesTo(DateTimeOffset instant)
    {
        // What is on the wire arrives in the minute it was sent: no clock jumps a day while a reply travels.
        await SettlesAsync();
        Clock.Advance(Max((instant - Clock.GetUtcNow()) / 5, TimeSpan.Zero));
        await Get<IHeartbeatStore>().BeatAsync(Clock.GetUtcNow(), Stop);
        while (Clock.GetUtcNow() + BetweenBeats < instant)
        {
            Clock.Advance(BetweenBeats);
            await Get<IHeartbeatStore>().BeatAsync(Clock.GetUtcNow(), Stop);
        }

        Clock.Advance(Max(instant - Clock.GetUtcNow(), TimeSpan.Zero));
    }

    /// <summary>Lets what the bot does by itself happen; the clock creeps on meanwhile, since some of it waits for seconds.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        while (!isSo())
        {
            Assert.False(patience.IsCancellationRequested, $"In vain: {what}. {Log}");
            await Task.Delay(Glance, TimeProvider.System, Stop);
            Clock.Advance(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>Every post that was under way has arrived, been refused or been put off, and whoever was to be told is told.</summary>
    public async Task SettlesAsync()
    {
        var idle = Get<PostLanes>().IdleAsync();
        await UntilAsync(() => idle.IsCompleted, "the posts are sent");
        await idle;
    }

    /// <summary>What the bot sent to a route.</summary>
    public IReadOnlyList<TranscriptEntry> Sent(string method, string partOfPath) => [.. Discord.Transcript.Where(entry =>
        entry.Kind == "rest" && entry.Method == method && entry.Path.Contains(partOfPath, StringComparison.Ordinal))];

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

    /// <summary>A member opens the private card and presses the option of that text.</summary>
    public async Task<SeenMessage> AnswersAsync(string name, string option)
    {
        var card = (await Member(name).PressesAsync("Answer", Posts[^1], Stop)).AsMessage;
        return (await Member(name).PressesAsync(Letter(card, option), card, Stop)).AsMessage;
    }

    /// <summary>The letter that stands before an option on somebody's card.</summary>
    public static string Letter(SeenMessage card, string option)
    {
        var line = card.Words.Split('\n').FirstOrDefault(line => line.Trim().EndsWith(option, StringComparison.Ordinal));
        Assert.True(line is not null, $"There is no option '{option}' on: {card.Words}");
        return line.Trim()[..1];
    }

    public Task<MemberState> StateOf(string name) => Get<IMemberStore>().FindAsync(
        Group, IdOf(name), Stop);

    private MemberId IdOf(string name) => new("discord:" + (ulong.TryParse(name, out _) ? name : Discord.Member(name).Id));

    public async Task<int> PointsOf(string name) => (await StateOf(name)).Periods.GetValueOrDefault("all").Points;

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.StopAsync(CancellationToken.None);
            _bot.Dispose();
        }

        await Discord.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private string Log => string.Join("; ", Discord.Transcript.TakeLast(6)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Direction} {entry.What} {entry.Status}")));

    /// <summary>The settings the bot runs on, for a second process beside it.</summary>
    public IConfigurationRoot Settings() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Storage:Path"] = Path.Combine(_folder, "data"),
        ["Questions:Path"] = _questions,
        ["Group:TimeZone"] = "Etc/UTC",
        ["Discord:Token"] = Discord.Token,
        ["Discord:ApiBaseUrl"] = Discord.ApiBaseUrl.ToString(),
    }).AddInMemoryCollection(_extra).Build();

    private void Write(string questions)
    {
        var folder = Directory.CreateDirectory(_questions).FullName;
        File.WriteAllText(Path.Combine(folder, "topics.yaml"), BankText.Topics);
        File.WriteAllText(Path.Combine(folder, "gil.yaml"), questions);
    }
}
