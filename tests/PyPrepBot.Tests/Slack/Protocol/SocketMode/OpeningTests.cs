using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

public sealed class OpeningTests : IAsyncDisposable
{
    private readonly SocketStage _stage = new();

    [Fact, Trait("Row", "A1")]
    public async Task Slack_is_asked_for_an_address_until_there_is_one_with_growing_waits()
    {
        _stage.App.Refuse("internal_error");
        _stage.App.Refuse("fatal_error");
        _stage.App.Fail(SlackUnreachableException.InTrouble(SlackMethods.OpenConnection, 500));
        _stage.Start();
        await _stage.PassAsync(0.5);
        await _stage.PassAsync(1);
        await _stage.PassAsync(2);

        await _stage.GreetAsync();
        await _stage.BecomesAsync(SocketPhase.Ready);

        Assert.Equal(4, _stage.App.Asked.Count);
    }

    [Fact, Trait("Row", "A2")]
    public async Task A_pause_that_slack_asks_for_is_kept()
    {
        _stage.App.Refuse("ratelimited", TimeSpan.FromSeconds(30));
        _stage.Start();

        await _stage.PassAsync(30);
        await _stage.ConnectedAsync();

        Assert.Equal(2, _stage.App.Asked.Count);
    }

    [Theory, Trait("Row", "A3")]
    [InlineData("invalid_auth", "connections:write")]
    [InlineData("not_allowed_token_type", "xapp-")]
    [InlineData("forbidden_team", "workspace")]
    public async Task A_refusal_is_told_in_plain_words_and_looked_at_again_after_ten_minutes(string error, string word)
    {
        _stage.App.Refuse(error);
        _stage.Start();
        await _stage.Clock.AskedAsync(TimeSpan.FromMinutes(10));
        var status = _stage.Client.Status;

        _stage.Clock.Advance(TimeSpan.FromMinutes(10));
        await _stage.GreetAsync();
        await _stage.BecomesAsync(SocketPhase.Ready);

        Assert.Equal(SocketPhase.Refused, status.Phase);
        Assert.Contains(word, status.Sentence, StringComparison.Ordinal);
        Assert.Single(_stage.Logs, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory, Trait("Row", "A4")]
    [InlineData(409)]
    [InlineData(408)]
    public async Task After_a_refused_handshake_a_fresh_address_is_asked_for(int status)
    {
        _stage.Refuse(new HandshakeRefusedException(status, null));
        _stage.Start();
        var first = await _stage.ConnectedAsync();
        await _stage.PassAsync(0.5);

        var second = await _stage.GreetAsync();

        Assert.NotEqual(first.Address, second.Address);
    }

    [Fact, Trait("Row", "A5")]
    public async Task Without_a_greeting_it_is_not_up_and_given_up_after_fifteen_seconds()
    {
        _stage.Start();
        var socket = await _stage.ConnectedAsync();
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(15));
        var before = _stage.Client.Status.Phase;

        _stage.Clock.Advance(TimeSpan.FromSeconds(15));
        await socket.ClosedAsync();
        await _stage.PassAsync(0.5);
        await _stage.ConnectedAsync();

        Assert.Equal(SocketPhase.Connecting, before);
    }

    [Fact, Trait("Row", "A7")]
    public async Task A_fault_in_an_attempt_does_not_end_the_attempts()
    {
        _stage.App.Fail(new InvalidOperationException("bug"));
        _stage.Refuse(new InvalidOperationException("bug"));
        _stage.Start();
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(0.5));
        var status = _stage.Client.Status.Phase;
        _stage.Clock.Advance(TimeSpan.FromSeconds(0.5));
        await _stage.ConnectedAsync();
        await _stage.PassAsync(1);

        await _stage.GreetAsync();

        Assert.Equal(SocketPhase.Waiting, status);
        Assert.False(_stage.Run.IsCompleted);
    }

    [Fact, Trait("Row", "A10")]
    public async Task Plain_words_instead_of_a_greeting_lead_to_a_new_connection()
    {
        _stage.Start();
        var socket = await _stage.ConnectedAsync();

        socket.Say("UNAUTHENTICATED: cache_error");
        await socket.ClosedAsync();
        await _stage.PassAsync(0.5);
        await _stage.ConnectedAsync();

        Assert.Equal(0, _stage.Heard.Count);
    }

    [Fact]
    public async Task Plain_words_after_the_greeting_are_passed_over()
    {
        var socket = await _stage.SettledAsync();

        socket.Say("something");
        socket.Event("e1");
        await socket.HearAsync();

        Assert.False(socket.IsClosed);
    }

    [Fact, Trait("Row", "A15")]
    public async Task Somebody_else_with_the_same_app_is_warned_of()
    {
        _stage.Start();
        var socket = await _stage.GreetAsync(connections: 3);
        socket.Reset();

        await _stage.PassAsync(0.5);
        await _stage.ConnectedAsync();

        Assert.Single(_stage.Logs, line => line.StartsWith("Warning: The app has 3 connections", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "A16")]
    public async Task A_stop_while_the_address_is_asked_for_ends_it()
    {
        _stage.App.Hang();
        _stage.Start();

        await _stage.StopAsync();
        await _stage.Run.InTimeAsync();

        Assert.False(_stage.IsConnecting);
    }

    [Fact, Trait("Row", "A16")]
    public async Task A_stop_before_the_greeting_ends_it()
    {
        _stage.Start();
        var socket = await _stage.ConnectedAsync();

        await _stage.StopAsync();
        await _stage.Run.InTimeAsync();

        Assert.Equal(1000, await socket.ClosedAsync());
    }

    [Fact, Trait("Row", "A16")]
    public async Task A_stop_while_waiting_ends_it()
    {
        _stage.App.Refuse("internal_error");
        _stage.Start();
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(0.5));

        await _stage.StopAsync();
        await _stage.Run.InTimeAsync();

        Assert.Single(_stage.App.Asked);
    }

    [Fact, Trait("Row", "F16")]
    public async Task The_ticket_of_an_address_is_in_no_log()
    {
        _stage.Refuse(new HandshakeRefusedException(409, null));
        _stage.Start();
        await _stage.ConnectedAsync();
        await _stage.PassAsync(0.5);
        await _stage.GreetAsync();

        Assert.NotEmpty(_stage.Logs);
        Assert.DoesNotContain("secret", string.Join('\n', [.. _stage.Logs, new OpenReply("wss://secret").ToString()]), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
