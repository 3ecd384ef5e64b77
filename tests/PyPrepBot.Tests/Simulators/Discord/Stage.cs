using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Tests.Simulators.Discord;

/// <summary>A simulator, a clock and a raw bot that has signed in and registered commands.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private const string Commands = """
        [{"name":"quiz","description":"A test","options":[
            {"type":3,"name":"topic","description":"Topic","required":true,"autocomplete":true},
            {"type":4,"name":"level","description":"Level","min_value":1,"max_value":5}]},
         {"name":"group","description":"Group","default_member_permissions":"32","options":[{"type":1,"name":"setup","description":"Set up"}]},
         {"name":"Explain","type":3}]
        """;

    private Stage(FakeTimeProvider time, DiscordSimulator discord)
    {
        Time = time;
        Discord = discord;
        Bot = new RawBot(discord);
    }

    public FakeTimeProvider Time { get; }

    public DiscordSimulator Discord { get; }

    public RawBot Bot { get; }

    public static async Task<Stage> OpenAsync(DiscordSimulatorOptions? options = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));
        var discord = await DiscordSimulator.StartAsync(DiscordWorld.StudyGroup(time), time, options,
            TestContext.Current.CancellationToken);
        return new Stage(time, discord);
    }

    public static async Task<Stage> OpenReadyAsync(DiscordSimulatorOptions? options = null)
    {
        var stage = await OpenAsync(options);
        await stage.Bot.RegisterAsync(Commands);
        await stage.Bot.SignInAsync();
        return stage;
    }

    public Task<RawAnswer> PostAsync(string body, string channel = "daily-python") =>
        Bot.SendAsync(HttpMethod.Post, $"channels/{Discord.Channel(channel).Id}/messages", JsonNode.Parse(body));

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Discord.DisposeAsync();
    }
}
