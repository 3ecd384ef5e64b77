using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class GatewayTests
{
    [Fact]
    public async Task A_resumed_session_replays_what_was_missed()
    {
        await using var stage = await Stage.OpenAsync();
        var ready = await stage.Bot.SignInAsync();
        stage.Discord.Faults.DropSockets();
        await Assert.ThrowsAnyAsync<Exception>(stage.Bot.ReceiveAsync);
        stage.Discord.Faults.SendUnknownEvent();

        await stage.Bot.OpenAsync("gateway/resume");
        await stage.Bot.ReceiveAsync();
        await ResumeAsync(stage, ready, 2);
        var missed = await stage.Bot.ReceiveAsync();
        var resumed = await stage.Bot.ReceiveAsync();

        Assert.Equal(("TOMORROWS_EVENT", 3), (missed!["t"]!.ToString(), (int)missed["s"]!));
        Assert.Equal("RESUMED", resumed!["t"]!.ToString());
        Assert.Equal((1, 1), (stage.Discord.Identifies, stage.Discord.Resumes));
    }

    [Fact]
    public async Task A_session_is_forgotten_after_five_minutes()
    {
        await using var stage = await Stage.OpenAsync();
        var ready = await stage.Bot.SignInAsync();
        stage.Discord.Faults.DropSockets();
        await Assert.ThrowsAnyAsync<Exception>(stage.Bot.ReceiveAsync);
        await stage.Discord.UntilAsync(() => stage.Discord.ReadySessions == 0, TestContext.Current.CancellationToken);
        stage.Time.Advance(TimeSpan.FromMinutes(5.1));

        await stage.Bot.OpenAsync("gateway/resume");
        await stage.Bot.ReceiveAsync();
        await ResumeAsync(stage, ready, 2);
        var answer = await stage.Bot.ReceiveAsync();

        Assert.Equal((9, false), ((int)answer!["op"]!, (bool)answer["d"]!));
    }

    [Fact]
    public async Task A_second_identify_within_five_seconds_is_invalid()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.SignInAsync();
        using var second = new RawBot(stage.Discord);

        await second.OpenAsync();
        await second.ReceiveAsync();
        await second.IdentifyAsync();
        var tooSoon = await second.ReceiveAsync();
        stage.Time.Advance(TimeSpan.FromSeconds(5));
        await second.IdentifyAsync();
        var inTime = await second.ReceiveAsync();

        Assert.Equal(9, (int)tooSoon!["op"]!);
        Assert.Equal("READY", inTime!["t"]!.ToString());
    }

    [Fact]
    public async Task The_last_session_start_costs_the_token()
    {
        await using var stage = await Stage.OpenAsync(new DiscordSimulatorOptions { SessionStarts = 0 });
        var token = stage.Discord.Token;
        await stage.Bot.OpenAsync();
        await stage.Bot.ReceiveAsync();

        await stage.Bot.IdentifyAsync();
        await stage.Bot.ReceiveAsync();

        Assert.Equal(4004, (int?)stage.Bot.Socket.CloseStatus);
        Assert.NotEqual(token, stage.Discord.Token);
    }

    [Theory]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":""", 4002)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", 4004)]
    public async Task A_payload_that_makes_no_sense_closes_the_socket(string payload, int code)
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.OpenAsync();
        await stage.Bot.ReceiveAsync();

        await stage.Bot.SendTextAsync(payload);
        await stage.Bot.ReceiveAsync();

        Assert.Equal(code, (int?)stage.Bot.Socket.CloseStatus);
    }

    [Theory]
    [InlineData(1L << 40, 4013)]
    [InlineData(1L << 15, 4014)]
    public async Task An_intent_that_one_may_not_have_closes_the_socket(long intents, int code)
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.OpenAsync();
        await stage.Bot.ReceiveAsync();

        await stage.Bot.IdentifyAsync(intents);
        await stage.Bot.ReceiveAsync();

        Assert.Equal(code, (int?)stage.Bot.Socket.CloseStatus);
    }

    [Fact]
    public async Task A_second_identify_on_a_socket_closes_it()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.SignInAsync();

        await stage.Bot.IdentifyAsync();
        await stage.Bot.ReceiveAsync();

        Assert.Equal(4005, (int?)stage.Bot.Socket.CloseStatus);
    }

    [Fact]
    public async Task A_resume_from_the_future_closes_the_socket()
    {
        await using var stage = await Stage.OpenAsync();
        var ready = await stage.Bot.SignInAsync();
        await stage.Bot.OpenAsync("gateway/resume");
        await stage.Bot.ReceiveAsync();

        await ResumeAsync(stage, ready, 77);
        await stage.Bot.ReceiveAsync();

        Assert.Equal(4007, (int?)stage.Bot.Socket.CloseStatus);
    }

    [Theory]
    [InlineData(4097, 1, 4002)]
    [InlineData(12, 121, 4008)]
    public async Task Too_much_closes_the_socket(int size, int times, int code)
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.OpenAsync();
        var beat = """{"op":1,"d":null}""".PadRight(size);

        foreach (var _ in Enumerable.Range(0, times))
            await stage.Bot.SendTextAsync(beat);
        while (await stage.Bot.ReceiveAsync() is not null)
            continue;

        Assert.Equal(code, (int?)stage.Bot.Socket.CloseStatus);
    }

    [Fact]
    public async Task A_close_without_a_code_has_none()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.SignInAsync();

        stage.Discord.Faults.CloseWithoutCode();
        await stage.Bot.ReceiveAsync();

        // .NET reports a close frame without a code as 1000.
        Assert.Equal((1000, ""), ((int?)stage.Bot.Socket.CloseStatus, stage.Bot.Socket.CloseStatusDescription));
        Assert.Contains(stage.Discord.Transcript, entry => entry.What == "close without a code");
    }

    private static Task ResumeAsync(Stage stage, JsonNode ready, int sequence) => stage.Bot.SendAsync(6, new JsonObject
    {
        ["token"] = stage.Discord.Token, ["session_id"] = ready["d"]!["session_id"]!.ToString(), ["seq"] = sequence,
    });
}
