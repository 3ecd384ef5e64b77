using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>A simulator, a clock and a raw app.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public const string Daily = "daily-python";

    private Stage(FakeTimeProvider time, SlackSimulator slack)
    {
        Time = time;
        Slack = slack;
        Bot = new RawBot(slack);
    }

    public FakeTimeProvider Time { get; }

    public SlackSimulator Slack { get; }

    public RawBot Bot { get; }

    public RawSocket Socket => Bot.Socket;

    public SimulatedMember Ada => Slack.Member("ada").GoesTo(Daily);

    public static async Task<Stage> OpenAsync(SlackSimulatorOptions? options = null, Action<SlackWorld>? prepare = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        var world = SlackWorld.StudyGroup(time);
        prepare?.Invoke(world);
        var slack = await SlackSimulator.StartAsync(
            world, time, options ?? new SlackSimulatorOptions { Patience = TimeSpan.FromSeconds(10), Glance = TimeSpan.FromMilliseconds(50) },
            TestContext.Current.CancellationToken);
        return new Stage(time, slack);
    }

    public static async Task<Stage> OpenReadyAsync(SlackSimulatorOptions? options = null, Action<SlackWorld>? prepare = null)
    {
        var stage = await OpenAsync(options, prepare);
        await stage.Bot.ConnectAsync();
        return stage;
    }

    public string ChannelId(string name = Daily) => Slack.Channel(name).Id;

    public Task<RawAnswer> PostAsync(string blocks, string channel = Daily) =>
        Bot.CallAsync("chat.postMessage", ("channel", ChannelId(channel)), ("text", "fallback"), ("blocks", blocks));

    /// <summary>A message with one button, and a press of it that has arrived.</summary>
    public async Task<(Task<Screen> Pressing, JsonNode Envelope)> PressedAsync()
    {
        await PostAsync("""[{"type":"actions","block_id":"b","elements":[{"type":"button","action_id":"a","value":"v","text":{"type":"plain_text","text":"Go"}}]}]""");
        var pressing = Ada.PressesAsync("Go", TestContext.Current.CancellationToken);
        return (pressing, await Socket.ReceiveAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Slack.DisposeAsync();
    }
}
