using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class StartTests : IAsyncDisposable
{
    private readonly GatewayStage _stage = new();

    [Fact]
    public async Task One_connection_names_no_shard()
    {
        _stage.Start();

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
        Assert.Equal(
            ["token", "intents", "properties"], said.GetProperty("d").EnumerateObject().Select(member => member.Name));
    }

    [Fact, Trait("Row", "G27")]
    public async Task A_bot_that_leaves_closes_with_1000_and_does_not_come_back()
    {
        _stage.Farewell = GatewayFarewell.EndSessions;
        var socket = await _stage.ReadyAsync(interval: 1000);

        await _stage.StopAsync();
        _stage.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(1000, await socket.ClosedAsync());
        Assert.False(socket.HasHeard(out _));
        Assert.False(_stage.IsConnecting);
        Assert.Empty(_stage.Memory.State.Sessions);
    }

    [Fact, Trait("Row", "G27")]
    public async Task A_bot_that_waits_stops_at_once()
    {
        (await _stage.ReadyAsync()).Reset();
        await _stage.Clock.AskedAsync(GatewayStage.Backoff(1));

        await _stage.StopAsync();

        Assert.False(_stage.IsConnecting);
    }

    [Fact, Trait("Row", "G27")]
    public async Task A_bot_that_is_not_greeted_yet_stops_at_once()
    {
        _stage.Start();
        var socket = await _stage.ConnectedAsync();

        await _stage.StopAsync();

        await socket.ClosedAsync();
        await socket.Disposed;
        Assert.False(_stage.IsConnecting);
    }

    [Fact, Trait("Row", "G28")]
    public async Task A_restart_resumes_where_the_last_run_stopped()
    {
        var socket = await _stage.ReadyAsync();
        socket.Dispatch("GUILD_CREATE", 5);
        await socket.ReadAsync();
        await _stage.StopAsync();

        _stage.Start();
        var (next, said) = await _stage.GreetAsync();

        Assert.InRange(await socket.ClosedAsync(), 4000, 4999);
        Assert.Equal("resume.test", next.Address!.Host);
        Assert.Equal((Opcode.Resume, 5), (said.Op(), said.GetProperty("d").GetProperty("seq").GetInt64()));
    }

    [Fact, Trait("Row", "G28")]
    public async Task A_restart_that_came_too_late_starts_a_new_session()
    {
        await _stage.ReadyAsync();
        await _stage.StopAsync();
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync();

        socket.Invalidate();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(3));
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
    }

    [Fact, Trait("Row", "G28")]
    public async Task A_session_of_other_settings_is_not_resumed()
    {
        await _stage.ReadyAsync();
        await _stage.StopAsync();
        var session = Assert.Single(_stage.Memory.State.Sessions);
        _stage.Memory.State = _stage.Memory.State with { Sessions = [session with { Intents = 513 }] };

        _stage.Start();
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
    }

    [Fact, Trait("Row", "G29")]
    public async Task Without_a_session_left_it_waits_until_there_are_new_ones()
    {
        _stage.Directory.Info = _stage.Directory.Info with { Limit = new SessionStartLimit(1000, 0, TimeSpan.FromSeconds(60), 1) };
        _stage.Start();
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(60));
        var status = _stage.Client!.Status;
        _stage.Clock.Advance(TimeSpan.FromSeconds(59));
        var early = _stage.IsConnecting;
        _stage.Directory.Info = _stage.Directory.Info with { Limit = new SessionStartLimit(1000, 1000, TimeSpan.FromHours(24), 1) };

        _stage.Clock.Advance(TimeSpan.FromSeconds(1));
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(new GatewayStatus(GatewayPhase.Waiting, GatewayMessages.WaitingForStart(TimeSpan.FromSeconds(60))), status);
        Assert.False(early);
        Assert.Equal(Opcode.Identify, said.Op());
        Assert.Contains(_stage.Logs, line => line.StartsWith("Warning: Too many Discord sessions", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "G30")]
    public async Task A_bot_that_crashes_at_every_start_is_held_back()
    {
        var lately = Enumerable.Repeat(_stage.Clock.GetUtcNow(), 9);
        _stage.Memory.State = new GatewayState([], [.. lately]);
        _stage.Start();
        var (_, said) = await _stage.GreetAsync();
        await _stage.StopAsync();

        _stage.Start();
        await _stage.Clock.AskedAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(Opcode.Identify, said.Op());
        Assert.Equal(10, _stage.Memory.State.Identifies.Count);
        Assert.False(_stage.IsConnecting);
    }

    [Fact, Trait("Row", "G31")]
    public async Task Three_shards_start_in_order_five_seconds_apart_each_with_its_number()
    {
        _stage.Directory.Info = _stage.Directory.Info with { Shards = 3 };
        _stage.Start();
        var (_, first) = await _stage.GreetAsync();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(5));
        var (_, second) = await _stage.GreetAsync();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(5));
        var (_, third) = await _stage.GreetAsync();

        var shards = new[] { first, second, third }.Select(said => said.GetProperty("d").GetProperty("shard").GetRawText());

        Assert.Equal(["[0,3]", "[1,3]", "[2,3]"], shards);
    }

    [Fact, Trait("Row", "G31")]
    public async Task Shards_of_different_buckets_start_together_and_keep_their_own_sessions()
    {
        var info = _stage.Directory.Info;
        _stage.Directory.Info = info with { Shards = 2, Limit = info.Limit with { MaxConcurrency = 2 } };
        _stage.Start();
        var (one, said) = await _stage.GreetAsync();
        var (other, _) = await _stage.GreetAsync();
        var isFirst = said.GetProperty("d").GetProperty("shard")[0].GetInt32() == 0;
        one.Ready(id: isFirst ? "s0" : "s1");
        other.Ready(id: isFirst ? "s1" : "s0");
        await one.ReadAsync();
        await other.ReadAsync();

        var sessions = _stage.Memory.State.Sessions.OrderBy(session => session.Shard).Select(session => (session.Shard, session.Id));

        Assert.Equal([(0, "s0"), (1, "s1")], sessions);
    }

    [Fact, Trait("Row", "G31")]
    public async Task When_one_shard_is_refused_the_others_stop()
    {
        _stage.Shards = 2;
        _stage.Start();
        var (first, _) = await _stage.GreetAsync();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(5));
        var (second, _) = await _stage.GreetAsync();

        second.Close(4014, "No.");
        await Assert.ThrowsAsync<GatewayRefusedException>(() => _stage.Run.InTimeAsync());

        Assert.InRange(await first.ClosedAsync(), 4000, 4999);
        Assert.Equal(GatewayPhase.Refused, _stage.Client!.Status.Phase);
    }

    [Fact]
    public async Task A_directory_that_is_down_is_asked_again()
    {
        _stage.Directory.Fail(new HttpRequestException("down"));
        _stage.Directory.Fail(new HttpRequestException("down"));
        _stage.Start();
        await _stage.BackOffAsync(1);
        await _stage.BackOffAsync(2);

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
    }

    [Fact]
    public async Task A_directory_that_refuses_the_token_ends_it()
    {
        _stage.Directory.Fail(new GatewayRefusedException(401, "dead"));
        _stage.Start();

        var refusal = await Assert.ThrowsAsync<GatewayRefusedException>(() => _stage.Run.InTimeAsync());

        Assert.Equal(new GatewayStatus(GatewayPhase.Refused, refusal.Message), _stage.Client!.Status);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
