using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class FaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_interaction_is_delivered_twice_on_request()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Discord.Faults.DeliverTwice();

        _ = stage.Discord.Member("ada").TypesAsync("quiz", Cancellation, ("topic", "gil"));
        var first = await stage.Bot.NextInteractionAsync();
        var second = await stage.Bot.NextInteractionAsync();

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
    }

    [Fact]
    public async Task A_fragmented_event_is_the_same_event()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Discord.Faults.Fragment(7);

        stage.Discord.Faults.SendHugeEvent(300);
        var read = await stage.Bot.ReceiveAsync();

        Assert.Equal(string.Concat(Enumerable.Repeat("aé", 150)), read!["d"]!["text"]!.ToString());
    }

    [Fact]
    public async Task An_outage_is_told_apart_from_a_removal()
    {
        await using var stage = await Stage.OpenReadyAsync();

        stage.Discord.Faults.Outage("Python Study");
        stage.Discord.Faults.EndOutage("Python Study");
        stage.Discord.Faults.RemoveFromGuild("Python Study");
        JsonNode?[] events = [await stage.Bot.ReceiveAsync(), await stage.Bot.ReceiveAsync(), await stage.Bot.ReceiveAsync()];

        Assert.Equal(["GUILD_DELETE", "GUILD_CREATE", "GUILD_DELETE"], events.Select(one => one!["t"]!.ToString()));
        Assert.True((bool?)events[0]!["d"]!["unavailable"]);
        Assert.False(events[2]!["d"]!.AsObject().ContainsKey("unavailable"));
    }

    [Fact]
    public async Task A_delayed_answer_waits_for_the_simulated_clock()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.Delay("GET", "/users", TimeSpan.FromSeconds(2));

        var asking = stage.Bot.SendAsync(HttpMethod.Get, "users/@me", null);
        var early = await Task.WhenAny(asking, Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation)) == asking;
        stage.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.False(early);
        Assert.Equal(200, (await asking.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancellation)).Status);
    }

    [Fact]
    public async Task What_is_dropped_before_is_not_done()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.DropBefore("POST", "/channels");

        await Assert.ThrowsAsync<HttpRequestException>(() => stage.PostAsync("""{"content":"x","allowed_mentions":{"parse":[]}}"""));

        Assert.Empty(stage.Discord.Channel("daily-python").Messages);
    }

    [Fact]
    public async Task Cloudflare_speaks_no_JSON_and_leaves_no_Via()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.Cloudflare("GET", "/gateway");

        using var blocked = await stage.Bot.Http.GetAsync(new Uri("gateway", UriKind.Relative), Cancellation);
        using var open = await stage.Bot.Http.GetAsync(new Uri("gateway", UriKind.Relative), Cancellation);

        Assert.Equal((429, "text/html"), ((int)blocked.StatusCode, blocked.Content.Headers.ContentType!.MediaType));
        Assert.Empty(blocked.Headers.Via);
        Assert.NotEmpty(open.Headers.Via);
        Assert.Equal(stage.Time.GetUtcNow(), open.Headers.Date);
    }

    [Fact]
    public async Task A_refused_handshake_has_its_status()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.RefuseHandshakes(502);

        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => stage.Bot.OpenAsync());
        await stage.Bot.OpenAsync();

        Assert.Contains("502", refused.Message, StringComparison.Ordinal);
        Assert.Equal(10, (int)(await stage.Bot.ReceiveAsync())!["op"]!);
    }

    [Fact]
    public async Task A_frame_that_breaks_off_is_no_frame()
    {
        await using var stage = await Stage.OpenReadyAsync();

        stage.Discord.Faults.BreakInsideFrame();

        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(stage.Bot.ReceiveAsync);
    }

    [Fact]
    public async Task A_silent_server_answers_no_beat()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Discord.Faults.StopAcking();

        await stage.Bot.SendAsync(1, 2);
        await stage.Discord.UntilAsync(() => stage.Discord.Transcript.Any(entry => entry is { Direction: "in", What: "1" }), Cancellation);
        stage.Discord.Faults.AskToReconnect();

        Assert.Equal(7, (int)(await stage.Bot.ReceiveAsync())!["op"]!);
    }
}
