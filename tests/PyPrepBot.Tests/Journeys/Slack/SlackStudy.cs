using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.World;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Registering;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

/// <summary>The study on a simulated Slack, whose app is made of our own manifest.</summary>
internal sealed class SlackStudy : Study
{
    private readonly SlackChannel _daily;

    private SlackStudy(SlackSimulator slack, FakeTimeProvider clock, string? questions) : base(clock, questions)
    {
        Slack = slack;
        _daily = slack.World.Channel(Daily);
        Troubles = new SlackTroubles(this);
    }

    public SlackSimulator Slack { get; }

    public override Platform Platform => Platform.Slack;

    public override GroupId Group => GroupDirectory.IdOf(Platform.Slack, Slack.World.Workspace(Workspace).Id);

    public override IStudyFaults Troubles { get; }

    public override bool IsConnected => Slack.ReadySockets > 0;

    public IReadOnlyList<SeenMessage> Posts => Slack.Channel(_daily.Id).Messages;

    public IReadOnlyList<SeenMessage> Reveals => [.. Posts.SelectMany(post => Slack.Channel(_daily.Id).Replies(post.Ts))];

    public override IReadOnlyList<ISeen> InChannel => [.. Posts.Where(post => post.FromBot).Select(post => new SlackSeen(post))];

    public override IReadOnlyList<ISeen> InThreads => [.. Reveals.Select(reveal => new SlackSeen(reveal))];

    public override IReadOnlyList<string> PostsTried =>
        [.. Calls("chat.postMessage", _daily.Id).Where(call => call.Body!["thread_ts"] is null)
            .Select(call => call.Body!["metadata"]?["event_payload"]?.ToJsonString() ?? "")];

    public override IReadOnlyList<DateTimeOffset> CardEdits => [.. Calls("chat.update", _daily.Id).Select(call => call.Time)];

    public override IReadOnlyList<string> Violations => Slack.Violations;

    protected override IReadOnlyDictionary<string, string?> Way => WayTo(Slack);

    protected override string Log => string.Join("; ", Slack.Transcript.TakeLast(8)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Direction} {entry.What} {entry.Status} {(entry.Answer as JsonObject)?["error"]}")));

    // What opens a window is good for three seconds by this clock, and the bot works by the one on the wall.
    protected override TimeSpan Creep => TimeSpan.FromMilliseconds(8);

    /// <param name="questions">As of the study.</param>
    /// <param name="life">How long a connection lives; so long that it is never renewed when null.</param>
    /// <param name="isVerbose">Whether the log is kept down to its least words.</param>
    public static async Task<SlackStudy> StartAsync(
        string? questions = null, bool isSetUp = true, TimeSpan? life = null, bool isVerbose = false)
    {
        var clock = new FakeTimeProvider(Start);
        var study = new SlackStudy(await SimulateAsync(clock, life), clock, questions)
        {
            Least = isVerbose ? LogLevel.Trace : LogLevel.Information,
        };
        await study.ConnectsAsync();
        if (isSetUp)
        {
            await study.IsSetUpAsync();
        }

        return study;
    }

    /// <summary>A Slack with the study's members and the app of our own manifest.</summary>
    public static Task<SlackSimulator> SimulateAsync(FakeTimeProvider clock, TimeSpan? life = null)
    {
        var world = SlackWorld.StudyGroup(clock);
        foreach (var name in new[] { "ben", "eve" })
        {
            world.AddMember(world.Workspace(Workspace), name);
        }

        var features = Manifest.Of(FeatureTable.Routes, CommandNames.Of(new SlackOptions()), address: null).Features;
        var options = new SlackSimulatorOptions
        {
            ConnectionLife = life ?? TimeSpan.FromDays(60),
            Commands = [.. features.SlashCommands.Select(command => command.Command)],
            Shortcuts = [.. (features.Shortcuts ?? []).Select(
                shortcut => new SlackShortcut(shortcut.Name, shortcut.CallbackId, shortcut.Type == "message"))],
        };
        return SlackSimulator.StartAsync(world, clock, options, Stop);
    }

    /// <summary>The settings that lead a bot there.</summary>
    public static IReadOnlyDictionary<string, string?> WayTo(SlackSimulator slack) => new Dictionary<string, string?>
    {
        ["Slack:BotToken"] = slack.BotToken,
        ["Slack:AppToken"] = slack.AppToken,
        ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl.ToString(),
    };

    /// <summary>The id of an entry of a menu.</summary>
    public static string Shortcut(string name) => ShortcutId.Of(name);

    public override IStudyMember Person(string name) => new SlackPerson(this, name);

    public SimulatedMember Member(string name) => Slack.Member(name).GoesTo(Daily);

    public override void Joins(string name) => Slack.World.AddMember(Slack.World.Workspace(Workspace), name);

    public override UserRef UserOf(string name) => new(Platform.Slack, Slack.World.Member(name).Id, name);

    public override IReadOnlyList<string> ToldTo(string name) =>
        [.. Slack.DirectMessagesOf(name).Messages.Where(message => message.FromBot).Select(message => message.Words)];

    public override IReadOnlyList<SentFile> FilesFor(string name) =>
        [.. Slack.DirectMessagesOf(name).Messages.Where(message => message.FromBot).SelectMany(message => message.Files)];

    /// <summary>The calls of a method for a channel, in order.</summary>
    public IReadOnlyList<TranscriptEntry> Calls(string method, string channel) =>
        [.. Slack.Calls(method).Where(call => call.Body?["channel"]?.ToString() == channel)];

    protected override ValueTask LeavesAsync() => Slack.DisposeAsync();
}
