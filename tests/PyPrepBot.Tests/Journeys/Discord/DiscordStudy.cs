using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Simulators.Discord.World;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>The study on a simulated Discord.</summary>
internal sealed class DiscordStudy : Study
{
    private readonly Dictionary<string, string?> _extra;

    private DiscordStudy(DiscordSimulator discord, FakeTimeProvider clock, string? questions, Dictionary<string, string?> extra)
        : base(clock, questions) => (Discord, _extra, Troubles) = (discord, extra, new DiscordTroubles(this));

    public DiscordSimulator Discord { get; }

    public override Platform Platform => Platform.Discord;

    public override GroupId Group => new("discord:" + Discord.World.Guild(Workspace).Id);

    public override IStudyFaults Troubles { get; }

    public override bool IsConnected => Discord.ReadySessions > 0;

    /// <summary>Where the bot's own web server listens.</summary>
    public Uri Door => new(Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public IReadOnlyList<SeenMessage> Posts => Discord.Channel(Daily).Messages;

    /// <summary>What stands in the threads under the cards.</summary>
    public IReadOnlyList<SeenMessage> Reveals => [.. Discord.Channel(Daily).Threads.SelectMany(thread => thread.Messages)];

    public override IReadOnlyList<ISeen> InChannel => [.. Posts.Select(post => new DiscordSeen(post))];

    public override IReadOnlyList<ISeen> InThreads => [.. Reveals.Select(reveal => new DiscordSeen(reveal))];

    public override IReadOnlyList<string> PostsTried =>
        [.. Sent("POST", $"/channels/{Discord.World.Channels.Single(channel => channel.Name == Daily).Id}/messages")
            .Select(entry => entry.Body?["nonce"]?.ToString() ?? "")];

    public override IReadOnlyList<DateTimeOffset> CardEdits =>
        [.. Sent("PATCH", $"/messages/{Posts[^1].Id}").Select(edit => edit.Time)];

    public override IReadOnlyList<string> Violations => Discord.Violations;

    protected override IReadOnlyDictionary<string, string?> Way => new Dictionary<string, string?>(_extra)
    {
        ["Discord:Token"] = Discord.Token,
        ["Discord:ApiBaseUrl"] = Discord.ApiBaseUrl.ToString(),
    };

    protected override string Log => string.Join("; ", Discord.Transcript.TakeLast(6)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Direction} {entry.What} {entry.Status}")));

    /// <param name="questions">The text of the one file of questions, or a folder with a bank; thirty easy questions when null.</param>
    public static async Task<DiscordStudy> StartAsync(
        string? questions = null, bool isSetUp = true, DiscordSimulatorOptions? options = null,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var clock = new FakeTimeProvider(Start);
        var world = DiscordWorld.StudyGroup(clock);
        foreach (var name in new[] { "ben", "eve" })
        {
            world.AddMember(world.Guild(Workspace), name);
        }

        // The clock stands still while a bot is started again: no identify is to wait for the one before it.
        var discord = await DiscordSimulator.StartAsync(
            world,
            clock,
            options ?? new DiscordSimulatorOptions { IdentifyWindow = TimeSpan.Zero, HeartbeatInterval = TimeSpan.FromDays(20) },
            Stop);
        var study = new DiscordStudy(discord, clock, questions, new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>()));
        await study.ConnectsAsync();
        if (isSetUp)
        {
            await study.IsSetUpAsync();
        }

        return study;
    }

    public override async Task ConnectsAsync()
    {
        await BeginsAsync();
        await UntilAsync(() => IsConnected || _extra.ContainsKey("Discord:Mode"), "the bot is connected");
        await UntilAsync(() => Discord.Transcript.Any(entry => entry is { Method: "PUT", Status: 200 }), "the commands are registered");
    }

    /// <summary>From its next start on the bot is on another platform as well.</summary>
    public void AlsoOn(IReadOnlyDictionary<string, string?> way)
    {
        foreach (var (name, value) in way)
        {
            _extra[name] = value;
        }
    }

    public SimulatedMember Member(string name) => Discord.Member(name).GoesTo(Daily);

    public override IStudyMember Person(string name) => new DiscordPerson(this, name);

    public override void Joins(string name) => Discord.World.AddMember(Discord.World.Guild(Workspace), name);

    public override UserRef UserOf(string name) =>
        new(Platform.Discord, ulong.TryParse(name, out _) ? name : Discord.Member(name).Id, name);

    public override IReadOnlyList<string> ToldTo(string name) =>
        Discord.World.Channels.Any(channel => channel.Name == $"@{name}")
            ? [.. Discord.Channel($"@{name}").Messages.Select(told => told.Words)]
            : [];

    public override IReadOnlyList<SentFile> FilesFor(string name) => Discord.Member(name).Received;

    /// <summary>What the bot sent to a route.</summary>
    public IReadOnlyList<TranscriptEntry> Sent(string method, string partOfPath) => [.. Discord.Transcript.Where(entry =>
        entry.Kind == "rest" && entry.Method == method && entry.Path.Contains(partOfPath, StringComparison.Ordinal))];

    /// <summary>The letter that stands before an option on somebody's card.</summary>
    public static string Letter(SeenMessage card, string option)
    {
        var line = card.Words.Split('\n').FirstOrDefault(line => line.Trim().EndsWith(option, StringComparison.Ordinal));
        Assert.True(line is not null, $"There is no option '{option}' on: {card.Words}");
        return line.Trim()[..1];
    }

    protected override ValueTask LeavesAsync() => Discord.DisposeAsync();
}
