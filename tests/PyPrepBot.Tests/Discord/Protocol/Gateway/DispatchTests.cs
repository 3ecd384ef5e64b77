using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class DispatchTests : IAsyncDisposable
{
    private readonly GatewayStage _stage = new();

    [Fact]
    public async Task Ready_is_an_event_like_any_other()
    {
        await _stage.ReadyAsync();

        var ready = await _stage.Heard.NextAsync();

        Assert.Equal((0, "READY", 1, false), (ready.Shard, ready.Type, ready.Sequence, ready.IsReplayed));
        Assert.Contains("\"guilds\":[]", ready.Data, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Row", "G32"), Trait("Row", "G33"), Trait("Row", "G34")]
    [InlineData("GUILD_DELETE", """{"id":"1","unavailable":true}""")]
    [InlineData("GUILD_DELETE", """{"id":"1"}""")]
    [InlineData("NEVER_HEARD_OF", """{"application_id":null,"components":[{"type":20,"new":{}}]}""")]
    public async Task Every_dispatch_is_handed_on_as_it_came(string type, string data)
    {
        var socket = await _stage.ReadyAsync();
        await _stage.Heard.NextAsync();

        socket.Dispatch(type, 2, data);

        Assert.Equal((type, data), await _stage.Heard.NextAsync() is var heard ? (heard.Type, heard.Data) : default);
    }

    [Theory, Trait("Row", "G34")]
    [InlineData("""{"op":99,"d":{"x":[1,2]}}""")]
    [InlineData("""{"op":"eleven","d":1}""")]
    [InlineData("""{"hello":"world"}""")]
    [InlineData("""{"op":0,"d":{},"s":2}""")]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":1}}""")]
    public async Task A_frame_that_means_nothing_to_us_is_ignored(string frame)
    {
        var socket = await _stage.ReadyAsync();
        await _stage.Heard.NextAsync();

        socket.Say(frame);
        socket.Dispatch("AFTER", 3);

        Assert.Equal("AFTER", (await _stage.Heard.NextAsync()).Type);
        Assert.False(socket.HasHeard(out _));
    }

    [Theory, Trait("Row", "G34")]
    [InlineData("{\"op\":0,\"d\":")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"op\":11} trailing secret")]
    public async Task What_cannot_be_read_costs_the_connection_and_not_the_session(string text)
    {
        var socket = await _stage.ReadyAsync();
        socket.Say(text);
        await _stage.BackOffAsync();

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
        Assert.InRange(await socket.ClosedAsync(), 4000, 4999);
        Assert.DoesNotContain(_stage.Logs, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_listener_that_fails_does_not_stop_the_events()
    {
        var socket = await _stage.ReadyAsync();
        await _stage.Heard.NextAsync();
        _stage.Heard.Fault = new InvalidOperationException("text-secret");

        socket.Dispatch("ONE", 2);
        socket.Dispatch("TWO", 3);
        await socket.ReadAsync();

        Assert.Equal(["ONE", "TWO"], _stage.Heard.All().Select(heard => heard.Type));
        Assert.DoesNotContain(_stage.Logs, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_number_is_saved_now_and_then_and_not_each_time()
    {
        var socket = await _stage.ReadyAsync();
        var before = _stage.Memory.Saves;
        Array.ForEach([.. Enumerable.Range(2, 100)], sequence => socket.Dispatch("GUILD_CREATE", sequence));
        await socket.ReadAsync();
        var during = _stage.Memory.Saves;

        _stage.Clock.Advance(TimeSpan.FromSeconds(5));
        socket.Dispatch("GUILD_CREATE", 102);
        await socket.ReadAsync();

        Assert.Equal(before, during);
        Assert.Equal((before + 1, 102), (_stage.Memory.Saves, Assert.Single(_stage.Memory.State.Sessions).Sequence));
    }

    [Fact]
    public async Task A_disk_that_is_full_does_not_end_the_connection()
    {
        _stage.Memory.IsBroken = true;
        var socket = await _stage.ReadyAsync();

        socket.Reset();
        await _stage.BackOffAsync();
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
        Assert.Contains(_stage.Logs, line => line.Contains("could not be saved: IOException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_tells_the_story_without_token_session_or_content()
    {
        var socket = await _stage.ReadyAsync();
        socket.Dispatch("MESSAGE_CREATE", 2, """{"content":"text-secret"}""");
        socket.Close(4000, "reason-secret");
        await _stage.BackOffAsync();
        var (next, _) = await _stage.GreetAsync();
        next.Dispatch("RESUMED", 3);
        await next.ReadAsync();

        Assert.Equal(
            [
                "Information: Connecting shard 0 to Discord for a new session",
                "Information: Discord session of shard 0 started",
                "Information: Shard 0 is not connected: Discord closed with code 4000. Next attempt in 00:00:01.1250000",
                "Information: Connecting shard 0 to Discord for the last session",
                "Information: Discord session of shard 0 resumed",
            ],
            _stage.Logs);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
