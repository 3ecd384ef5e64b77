using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

public sealed class RefreshTests : IAsyncDisposable
{
    private readonly SocketStage _stage = new();

    [Theory, Trait("Row", "A11"), Trait("Row", "A14")]
    [InlineData("refresh_requested")]
    [InlineData("warning")]
    [InlineData("something_new")]
    [InlineData(null)]
    public async Task The_new_connection_is_up_before_the_old_one_goes(string? reason)
    {
        var old = await _stage.SettledAsync();

        old.Disconnect(reason);
        var next = await _stage.ConnectedAsync();
        var wasOpen = !old.IsClosed;
        next.Hello(connections: 2);
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(30));
        var stillOpen = !old.IsClosed;
        _stage.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(1000, await old.ClosedAsync());
        Assert.True(wasOpen && stillOpen && !next.IsClosed);
        Assert.DoesNotContain(_stage.Logs, line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "A11")]
    public async Task What_comes_on_the_old_connection_is_acknowledged_there_and_heard_once()
    {
        var old = await _stage.SettledAsync();
        old.Disconnect("refresh_requested");
        var next = await _stage.ConnectedAsync();

        Array.ForEach([.. Enumerable.Range(0, 10)], number => old.Event($"a{number}", $"Ev{number}"));
        var before = await HearAsync(old, 10);
        next.Hello(connections: 2);
        Array.ForEach([.. Enumerable.Range(10, 10)], number => old.Event($"a{number}", $"Ev{number}"));
        next.Event("b3", "Ev3");
        var after = await HearAsync(old, 10);
        var again = await next.HearAsync();

        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"a{number}"), before.Concat(after));
        Assert.Equal("b3", again.Envelope());
        Assert.Equal(20, _stage.Heard.Count);
    }

    [Fact, Trait("Row", "A12")]
    public async Task A_warning_and_the_close_after_it_start_one_new_connection()
    {
        var old = await _stage.SettledAsync();
        old.Disconnect("warning");
        old.Disconnect("refresh_requested");
        old.Close(1000);

        var next = await _stage.GreetAsync();
        await old.Disposed;
        await _stage.BecomesAsync(SocketPhase.Ready);
        next.Event("e1");
        await next.HearAsync();

        Assert.Equal(2, _stage.App.Asked.Count);
        Assert.False(_stage.IsConnecting);
    }

    [Fact, Trait("Row", "A13")]
    public async Task Too_many_connections_mean_half_a_minute_of_patience_and_never_more_than_two_of_ours()
    {
        var old = await _stage.SettledAsync();
        old.Disconnect("too_many_websockets");
        await _stage.PassAsync(30.5);
        var second = await _stage.ConnectedAsync();
        second.Disconnect("too_many_websockets");
        await second.ClosedAsync();

        await _stage.PassAsync(31);
        var third = await _stage.ConnectedAsync();

        Assert.False(old.IsClosed);
        Assert.True(second.IsClosed);
        Assert.False(third.IsClosed);
    }

    [Fact, Trait("Row", "A13")]
    public async Task A_third_connection_is_opened_only_when_the_first_is_closed()
    {
        var first = await _stage.SettledAsync();
        first.Disconnect("refresh_requested");
        var second = await _stage.GreetAsync(connections: 2);
        await _stage.BecomesAsync(SocketPhase.Ready);
        _stage.Clock.Advance(TimeSpan.FromSeconds(10));

        second.Disconnect("refresh_requested");
        await _stage.ConnectedAsync();

        Assert.True(first.IsClosed);
        Assert.False(second.IsClosed);
    }

    [Fact, Trait("Row", "A14")]
    public async Task A_switched_off_socket_mode_is_told_and_looked_at_again_after_ten_minutes()
    {
        var socket = await _stage.SettledAsync();
        socket.Disconnect("link_disabled");
        await _stage.Clock.AskedAsync(TimeSpan.FromMinutes(10));
        var status = _stage.Client.Status;

        _stage.Clock.Advance(TimeSpan.FromMinutes(10));
        await _stage.GreetAsync();
        await _stage.BecomesAsync(SocketPhase.Ready);

        Assert.Equal(SocketPhase.Refused, status.Phase);
        Assert.Single(_stage.Logs, line => line.StartsWith("Error: Slack refuses", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "A17")]
    public async Task A_connection_is_replaced_at_85_percent_of_its_time()
    {
        var old = await _stage.SettledAsync(seconds: 360);

        await _stage.PassAsync(306);
        var next = await _stage.GreetAsync(connections: 2);

        Assert.False(old.IsClosed);
        Assert.NotEqual(old.Address, next.Address);
    }

    [Fact, Trait("Row", "A9")]
    public async Task Silence_alone_is_no_trouble()
    {
        var socket = await _stage.SettledAsync();

        _stage.Clock.Advance(TimeSpan.FromHours(6));
        socket.Event("e1");
        await socket.HearAsync();

        Assert.Equal(SocketPhase.Ready, _stage.Client.Status.Phase);
        Assert.Single(_stage.App.Asked);
    }

    [Fact, Trait("Row", "A8")]
    public async Task A_lost_connection_is_replaced_at_once()
    {
        var socket = await _stage.SettledAsync();

        socket.Reset();
        var next = await _stage.GreetAsync();
        next.Event("e1");

        Assert.Equal("e1", (await next.HearAsync()).Envelope());
    }

    [Fact]
    public async Task A_connection_that_is_lost_again_and_again_is_waited_for()
    {
        _stage.Start();
        (await _stage.GreetAsync()).Reset();
        await _stage.PassAsync(0.5);
        (await _stage.GreetAsync()).Reset();

        await _stage.PassAsync(1);

        await _stage.GreetAsync();
        Assert.Equal(3, _stage.App.Asked.Count);
    }

    [Fact, Trait("Row", "A6")]
    public async Task After_ten_minutes_without_a_network_there_is_one_connection_within_a_minute()
    {
        var waits = Enumerable.Range(0, 25).Select(number => Math.Min(Math.Pow(2, number), 60) / 2).ToList();
        var socket = await _stage.SettledAsync();
        _stage.App.Fail([.. waits.Select(_ => new HttpRequestException("no such host"))]);
        socket.Reset();
        foreach (var wait in waits)
            await _stage.PassAsync(wait);

        await _stage.GreetAsync();
        await _stage.BecomesAsync(SocketPhase.Ready);

        Assert.True(waits.Sum() > 600 && waits.Max() <= 60);
        Assert.False(_stage.IsConnecting);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static async Task<List<string>> HearAsync(ScriptedSocket socket, int count)
    {
        var heard = new List<string>();
        while (heard.Count < count)
            heard.Add((await socket.HearAsync()).Envelope());

        return heard;
    }
}
