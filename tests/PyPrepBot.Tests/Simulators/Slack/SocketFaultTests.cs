using System.Net.WebSockets;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Faults;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class SocketFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(408)]
    [InlineData(409)]
    public async Task An_upgrade_is_refused(int status)
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.RefuseHandshakes(status);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => stage.Bot.OpenAsync());
        var hello = await (await stage.Bot.OpenAsync()).ReceiveAsync();

        Assert.Contains($"{status}", refused.Message, StringComparison.Ordinal);
        Assert.Equal("hello", hello["type"]!.ToString());
    }

    [Fact]
    public async Task An_upgrade_is_left_waiting()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.StallHandshakes();

        var opening = stage.Bot.OpenAsync();
        var glance = Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation);

        Assert.Same(glance, await Task.WhenAny(opening, glance));
        Assert.Equal(0, stage.Slack.OpenSockets);
    }

    [Fact]
    public async Task A_hello_is_held_and_comes_later()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.HoldHello();
        var socket = await stage.Bot.OpenAsync();
        await stage.Slack.UntilAsync(() => stage.Slack.OpenSockets == 1, Cancellation);
        var ready = stage.Slack.ReadySockets;

        stage.Slack.Faults.HoldHello(false);

        Assert.Equal((0, "hello"), (ready, (await socket.ReceiveAsync())["type"]!.ToString()));
    }

    [Fact]
    public async Task Something_that_is_no_JSON_comes_before_the_hello_and_after_it()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.SayBeforeHello();
        var socket = await stage.Bot.OpenAsync();
        var before = await socket.ReceiveTextAsync();
        await socket.ReceiveTextAsync();

        stage.Slack.Faults.SendText("UNAUTHENTICATED");

        Assert.Equal(("UNAUTHENTICATED: cache_error", "UNAUTHENTICATED"), (before, await socket.ReceiveTextAsync()));
    }

    [Fact]
    public async Task A_fragmented_event_is_the_same_event()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Slack.Faults.Fragment(5);

        stage.Slack.Faults.SendHugeEvent(300);
        var read = await stage.Socket.ReceiveAsync();

        Assert.Equal(string.Concat(Enumerable.Repeat("aé", 150)), read["payload"]!["event"]!["text"]!.ToString());
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("link_disabled")]
    [InlineData(null)]
    public async Task A_disconnect_leaves_the_old_socket_alive(string? reason)
    {
        await using var stage = await Stage.OpenReadyAsync();

        stage.Slack.Faults.Disconnect(reason);
        var frame = await stage.Socket.ReceiveAsync();
        var (_, envelope) = await stage.PressedAsync();

        Assert.Equal(("disconnect", reason), (frame["type"]!.ToString(), frame["reason"]?.ToString()));
        Assert.Equal("interactive", envelope["type"]!.ToString());
    }

    [Fact]
    public async Task A_socket_that_is_dropped_is_gone_without_a_word()
    {
        await using var stage = await Stage.OpenReadyAsync();

        stage.Slack.Faults.DropSockets();

        await Assert.ThrowsAsync<WebSocketException>(() => stage.Socket.ReceiveTextAsync());
        await stage.Slack.UntilAsync(() => stage.Slack.OpenSockets == 0, Cancellation);
        Assert.Equal(0, stage.Slack.ReadySockets);
    }

    [Fact]
    public async Task A_socket_is_closed_with_a_code()
    {
        await using var stage = await Stage.OpenReadyAsync();

        stage.Slack.Faults.Close(1001, "away");

        Assert.Null(await stage.Socket.ReceiveTextAsync());
        Assert.Equal((1001, "away"), ((int)stage.Socket.Socket.CloseStatus!, stage.Socket.Socket.CloseStatusDescription));
    }

    [Fact]
    public async Task Pings_stay_unanswered_while_nothing_is_read()
    {
        await using var stage = await Stage.OpenAsync();
        var url = (await stage.Bot.CallAsync(stage.Slack.AppToken, "apps.connections.open")).Body!["url"]!.ToString();
        using var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.FromMilliseconds(100);
        socket.Options.KeepAliveTimeout = TimeSpan.FromMilliseconds(300);
        await socket.ConnectAsync(new Uri(url), Cancellation);
        await socket.ReceiveAsync(new byte[4096].AsMemory(), Cancellation);

        stage.Slack.Faults.StopAnsweringPings();

        await Assert.ThrowsAnyAsync<Exception>(async () => await socket.ReceiveAsync(new byte[4096].AsMemory(), Cancellation));
        Assert.Equal(WebSocketState.Aborted, socket.State);
    }

    [Fact]
    public async Task Pings_are_sent_by_the_simulated_clock_and_disturb_nothing()
    {
        await using var stage = await Stage.OpenReadyAsync(new() { PingInterval = TimeSpan.FromSeconds(10) });

        stage.Time.Advance(TimeSpan.FromSeconds(30));
        var (_, envelope) = await stage.PressedAsync();

        Assert.Equal("interactive", envelope["type"]!.ToString());
    }

    [Fact]
    public async Task The_same_event_comes_on_two_sockets_and_again_later()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var second = await stage.Bot.ConnectAsync();
        stage.Slack.Faults.DeliverTwice();

        stage.Slack.Faults.Rename(Stage.Daily, "daily");
        JsonNode[] seen = [await stage.Socket.ReceiveAsync(), await second.ReceiveAsync()];
        stage.Slack.Faults.RepeatLastEvent();
        JsonNode[] all = [.. seen, await stage.Socket.ReceiveAsync()];
        await stage.Socket.AckAsync(all[0]);
        await second.AckAsync(all[1]);
        await stage.Socket.AckAsync(all[2]);
        await stage.Slack.UntilAsync(() => stage.Slack.Acks.Count == 3, Cancellation);

        Assert.Single(all.Select(one => one["payload"]!["event_id"]!.ToString()).Distinct());
        Assert.Equal(3, all.Select(one => one["envelope_id"]!.ToString()).Distinct().Count());
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task A_lost_acknowledgement_brings_the_event_again()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Slack.Faults.LoseAcks();
        stage.Slack.Faults.Rename(Stage.Daily, "daily");

        await stage.Socket.AckAsync(await stage.Socket.ReceiveAsync());
        await stage.Slack.UntilAsync(() => stage.Slack.Acks.Count == 1, Cancellation);
        stage.Time.Advance(TimeSpan.FromSeconds(3.1));
        stage.Time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(1, (int)(await stage.Socket.ReceiveAsync())["retry_attempt"]!);
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task Odd_envelopes_arrive_as_they_are()
    {
        await using var stage = await Stage.OpenReadyAsync();
        foreach (var act in (Action<SlackFaults>[])[one => one.LimitEvents(), one => one.SendNullEvent(), one => one.SendUnknownEnvelope(), one => one.SendEmptyPayload()])
            act(stage.Slack.Faults);

        JsonNode[] seen = [await stage.Socket.ReceiveAsync(), await stage.Socket.ReceiveAsync(), await stage.Socket.ReceiveAsync(), await stage.Socket.ReceiveAsync()];

        Assert.Equal("app_rate_limited", seen[0]["payload"]!["type"]!.ToString());
        Assert.Null(seen[1]["payload"]!["event"]);
        Assert.Equal("tomorrows_envelope", seen[2]["type"]!.ToString());
        Assert.Empty(seen[3]["payload"]!.AsObject());
    }

    [Fact]
    public async Task The_app_level_token_is_refused()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.RefuseAppToken("account_inactive");

        Assert.Equal("account_inactive", (await stage.Bot.CallAsync(stage.Slack.AppToken, "apps.connections.open")).Error);
        Assert.True((await stage.Bot.CallAsync("auth.test")).Ok);
    }

    [Fact]
    public async Task Silence_is_not_even_broken_by_a_close()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Slack.Faults.GoSilent();

        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300), TimeProvider.System);
        var closing = stage.Socket.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", patience.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => closing);
    }
}
