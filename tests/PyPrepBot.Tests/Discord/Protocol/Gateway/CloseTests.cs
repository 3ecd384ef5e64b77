using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Tests.Support;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class CloseTests : IAsyncDisposable
{
    private readonly GatewayStage _stage = new();

    [Theory, Trait("Row", "G20")]
    [InlineData(4004, "token")]
    [InlineData(4010, "shard number")]
    [InlineData(4011, "number of connections")]
    [InlineData(4012, "version")]
    [InlineData(4013, "does not know the intents")]
    [InlineData(4014, "does not allow the intents")]
    public async Task A_close_for_good_stops_the_client_with_its_reason(int code, string words)
    {
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync();

        socket.Close(code, "No.");
        var refusal = await Assert.ThrowsAsync<GatewayRefusedException>(() => _stage.Run.InTimeAsync());

        Assert.Equal(code, refusal.Code);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new GatewayStatus(GatewayPhase.Refused, refusal.Message), _stage.Client!.Status);
        Assert.False(_stage.IsConnecting);
    }

    [Theory, Trait("Row", "G21")]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task A_session_that_is_gone_is_not_resumed(int code)
    {
        (await _stage.ReadyAsync()).Close(code, "Gone.");
        await _stage.BackOffAsync();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(5) - GatewayStage.Backoff(1));

        var (next, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
        Assert.Equal("gateway.test", next.Address!.Host);
    }

    [Theory]
    [Trait("Row", "G22"), Trait("Row", "G23")]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4777)]
    [InlineData(1001)]
    [InlineData(1012)]
    [InlineData(null)]
    public async Task After_any_other_close_the_session_is_resumed(int? code)
    {
        (await _stage.ReadyAsync()).Close(code);
        await _stage.BackOffAsync();

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G22")]
    public async Task After_a_flood_it_waits_before_it_resumes()
    {
        (await _stage.ReadyAsync()).Close(4008, "Slow down.");
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(5));

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G22")]
    public async Task A_server_that_always_closes_is_met_ever_more_slowly()
    {
        (await _stage.ReadyAsync()).Close(4002, "Decode error.");
        await CloseResumedAsync(attempt: 1);
        await CloseResumedAsync(attempt: 2);
        await CloseResumedAsync(attempt: 3);
        await CloseResumedAsync(attempt: 4);
        await CloseResumedAsync(attempt: 5);
        await CloseResumedAsync(attempt: 6);
        await CloseResumedAsync(attempt: 7);

        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(54));

        Assert.Single(_stage.Memory.State.Identifies);
    }

    [Fact, Trait("Row", "G23")]
    public async Task A_code_of_1000_without_a_reason_may_be_no_code_and_is_resumed_as_long_as_it_takes()
    {
        (await _stage.ReadyAsync()).Close(1000);
        await _stage.BackOffAsync(1);
        var (second, _) = await _stage.GreetAsync();
        second.Close(1000);
        await _stage.BackOffAsync(2);

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G24")]
    public async Task After_a_real_1000_there_is_one_attempt_to_resume()
    {
        (await _stage.ReadyAsync()).Close(1000, "Bye.");
        await _stage.BackOffAsync(1);
        var (second, first) = await _stage.GreetAsync();
        second.Close(1000, "Bye.");
        await _stage.BackOffAsync(2);
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(5) - GatewayStage.Backoff(1) - GatewayStage.Backoff(2));

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal((Opcode.Resume, Opcode.Identify), (first.Op(), said.Op()));
    }

    [Fact, Trait("Row", "G25")]
    public async Task A_connection_that_is_reset_is_resumed()
    {
        (await _stage.ReadyAsync()).Reset();
        await _stage.BackOffAsync();

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G26")]
    public async Task A_handshake_refused_for_the_token_is_for_good()
    {
        _stage.Refuse(new HandshakeRefusedException(401, null));
        _stage.Start();

        var refusal = await Assert.ThrowsAsync<GatewayRefusedException>(() => _stage.Run.InTimeAsync());

        Assert.Equal(401, refusal.Code);
    }

    [Theory, Trait("Row", "G26")]
    [InlineData(429, 17.0, 17.0)]
    [InlineData(429, 0.0, 1.0)]
    [InlineData(502, null, 1.125)]
    public async Task A_handshake_refused_otherwise_is_tried_again_when_it_says_so_or_after_a_pause(int status, double? asked, double wait)
    {
        _stage.Refuse(new HandshakeRefusedException(status, asked is { } seconds ? TimeSpan.FromSeconds(seconds) : null));
        _stage.Start();
        await _stage.ConnectedAsync();

        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(wait));
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
        Assert.Single(_stage.Memory.State.Identifies);
    }

    [Fact, Trait("Row", "G05")]
    public async Task The_old_socket_is_gone_before_the_next_one_comes()
    {
        var socket = await _stage.ReadyAsync();
        socket.AskReconnect();

        await socket.Disposed;
        await _stage.Clock.AskedAsync(GatewayStage.Backoff(1));

        Assert.False(_stage.IsConnecting);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task CloseResumedAsync(int attempt)
    {
        await _stage.BackOffAsync(attempt);
        var (socket, said) = await _stage.GreetAsync();
        Assert.Equal(Opcode.Resume, said.Op());
        socket.Dispatch("RESUMED", 2);
        await socket.ReadAsync();
        socket.Close(4002, "Decode error.");
    }
}
