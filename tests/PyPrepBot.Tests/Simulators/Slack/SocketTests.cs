using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class SocketTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_socket_is_greeted_with_how_many_there_are()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var hello = await (await stage.Bot.OpenAsync()).ReceiveAsync();

        Assert.Equal(("hello", 2), (hello["type"]!.ToString(), (int)hello["num_connections"]!));
        Assert.Equal(3600, (int)hello["debug_info"]!["approximate_connection_time"]!);
        Assert.Equal(2, stage.Slack.ReadySockets);
    }

    [Fact]
    public async Task An_address_is_good_for_one_socket()
    {
        await using var stage = await Stage.OpenAsync();
        var url = new Uri((await stage.Bot.CallAsync(stage.Slack.AppToken, "apps.connections.open")).Body!["url"]!.ToString());
        using var first = new ClientWebSocket();
        using var second = new ClientWebSocket();

        await first.ConnectAsync(url, Cancellation);

        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(url, Cancellation));
    }

    [Fact]
    public async Task An_eleventh_socket_is_one_too_many()
    {
        await using var stage = await Stage.OpenReadyAsync();
        for (var number = 2; number <= 10; number++)
            await stage.Bot.ConnectAsync();

        var last = await stage.Bot.ConnectAsync();
        var disconnect = await last.ReceiveAsync();

        Assert.Equal(("disconnect", "too_many_websockets"), (disconnect["type"]!.ToString(), disconnect["reason"]!.ToString()));
        Assert.Null(await last.ReceiveTextAsync());
    }

    [Fact]
    public async Task Payloads_are_spread_over_the_sockets()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var second = await stage.Bot.ConnectAsync();

        _ = stage.Ada.TypesAsync("/quiz one", Cancellation);
        _ = stage.Slack.Member("linus").TypesAsync("/quiz two", Cancellation);
        JsonNode[] both = [await stage.Socket.ReceiveAsync(), await second.ReceiveAsync()];

        Assert.Equal(["one", "two"], both.Select(one => one["payload"]!["text"]!.ToString()).Order());
    }

    [Fact]
    public async Task An_acknowledgement_is_kept_with_socket_time_and_payload()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var typing = stage.Ada.TypesAsync("/quiz", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();

        stage.Time.Advance(TimeSpan.FromSeconds(1.5));
        await stage.Socket.AckAsync(envelope, """{"text":"Hi"}""");
        await typing;
        var ack = Assert.Single(stage.Slack.Acks);

        Assert.Equal(("slash_commands", 1, TimeSpan.FromSeconds(1.5)), (ack.Type, ack.Socket, ack.After));
        Assert.Equal("Hi", ack.Payload!["text"]!.ToString());
    }

    [Theory]
    [InlineData("""{"envelope_id":"nobody"}""", "never sent")]
    [InlineData("""{"type":"pong"}""", "acknowledges nothing")]
    [InlineData("hello?", "acknowledges nothing")]
    public async Task A_frame_that_answers_nothing_is_a_violation(string frame, string what)
    {
        await using var stage = await Stage.OpenReadyAsync();

        await stage.Socket.SendAsync(frame);
        await stage.Slack.UntilAsync(() => stage.Slack.Violations.Count > 0, Cancellation);

        Assert.Contains(what, Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_acknowledgement_is_a_violation()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var (_, envelope) = await stage.PressedAsync();

        await stage.Socket.AckAsync(envelope);
        await stage.Socket.AckAsync(envelope);
        await stage.Slack.UntilAsync(() => stage.Slack.Acks.Count == 2, Cancellation);

        Assert.Contains("acknowledged twice", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acknowledgement_belongs_on_the_socket_it_is_for()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var (_, envelope) = await stage.PressedAsync();
        var second = await stage.Bot.ConnectAsync();

        await second.AckAsync(envelope);
        await stage.Slack.UntilAsync(() => stage.Slack.Acks.Count == 1, Cancellation);

        Assert.Contains("came on socket 1 and was acknowledged on 2", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payload_that_nobody_reads_is_a_violation()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var (_, envelope) = await stage.PressedAsync();

        await stage.Socket.AckAsync(envelope, """{"text":"lost"}""");
        await stage.Slack.UntilAsync(() => stage.Slack.Acks.Count == 1, Cancellation);

        Assert.False((bool)envelope["accepts_response_payload"]!);
        Assert.Contains("nobody reads", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_is_not_acknowledged_comes_again_and_again()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Slack.Faults.Archive(Stage.Daily);
        var seen = new List<JsonNode> { await stage.Socket.ReceiveAsync() };

        foreach (var pause in (double[])[3.1, 63.1, 303.1])
        {
            stage.Time.Advance(TimeSpan.FromSeconds(3.1));
            stage.Time.Advance(TimeSpan.FromSeconds(pause));
            seen.Add(await stage.Socket.ReceiveAsync());
        }

        Assert.Equal([0, 1, 2, 3], seen.Select(one => (int)one["retry_attempt"]!));
        Assert.Single(seen.Select(one => one["payload"]!["event_id"]!.ToString()).Distinct());
        Assert.Equal("timeout", seen[1]["retry_reason"]!.ToString());
    }

    [Fact]
    public async Task An_event_in_a_gap_comes_when_there_is_a_socket_again()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.Archive(Stage.Daily);

        stage.Time.Advance(TimeSpan.FromMilliseconds(10));
        await stage.Bot.ConnectAsync();
        stage.Time.Advance(TimeSpan.FromMinutes(1.1));
        var late = await stage.Socket.ReceiveAsync();

        Assert.Equal("channel_archive", late["payload"]!["event"]!["type"]!.ToString());
        Assert.Equal(2, (int)late["retry_attempt"]!);
    }

    [Fact]
    public async Task An_event_without_a_subscription_is_not_told()
    {
        await using var stage = await Stage.OpenReadyAsync(prepare: world => world.App.Events.Remove("channel_archive"));

        stage.Slack.Faults.Archive(Stage.Daily);

        Assert.DoesNotContain(stage.Slack.Transcript, entry => entry.What.Contains("events_api", StringComparison.Ordinal));
    }
}
