using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class ResumeTests : IAsyncDisposable
{
    private readonly GatewayStage _stage = new();

    [Theory, Trait("Row", "G11")]
    [InlineData("wss://resume.test")]
    [InlineData("wss://resume.test/")]
    public async Task A_reconnect_that_is_asked_for_resumes_at_the_address_of_the_session(string url)
    {
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync();
        socket.Ready(url);
        socket.Dispatch("GUILD_CREATE", 7);
        socket.AskReconnect();

        var code = await socket.ClosedAsync();
        await _stage.BackOffAsync();
        var (next, said) = await _stage.GreetAsync();

        Assert.InRange(code, 4000, 4999);
        Assert.Equal("wss://resume.test/?v=10&encoding=json", next.Address!.AbsoluteUri);
        Assert.Equal($$"""{"token":"{{GatewayStage.Token}}","session_id":"{{Frames.SessionId}}","seq":7}""", said.D());
        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G11")]
    public async Task After_a_settled_session_it_does_not_even_wait()
    {
        var socket = await _stage.ReadyAsync();
        _stage.Clock.Advance(TimeSpan.FromSeconds(5));

        socket.AskReconnect();
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G12")]
    public async Task A_reconnect_before_the_greeting_begins_again()
    {
        _stage.Start();
        (await _stage.ConnectedAsync()).AskReconnect();
        await _stage.BackOffAsync();

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
    }

    [Fact, Trait("Row", "G12")]
    public async Task A_reconnect_before_the_greeting_keeps_the_session_if_there_is_one()
    {
        (await _stage.ReadyAsync()).AskReconnect();
        await _stage.BackOffAsync(1);
        (await _stage.ConnectedAsync()).AskReconnect();
        await _stage.BackOffAsync(2);

        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G13")]
    public async Task What_was_missed_is_heard_once_in_order_and_then_the_session_is_ready()
    {
        (await _stage.ReadyAsync()).Reset();
        await _stage.BackOffAsync();
        var (socket, _) = await _stage.GreetAsync();
        _stage.Heard.All();
        Array.ForEach([2, 3, 4], sequence => socket.Dispatch("MESSAGE_DELETE", sequence));
        await socket.ReadAsync();
        var before = _stage.Client!.Status.Phase;

        socket.Dispatch("RESUMED", 5);
        await socket.ReadAsync();

        Assert.Equal(GatewayPhase.Connecting, before);
        Assert.Equal(GatewayPhase.Ready, _stage.Client.Status.Phase);
        Assert.Equal(
            [(2, true), (3, true), (4, true), (5, false)], _stage.Heard.All().Select(heard => (heard.Sequence, heard.IsReplayed)));
    }

    [Fact, Trait("Row", "G14")]
    public async Task An_interaction_that_comes_again_is_marked_and_a_new_one_is_not()
    {
        (await _stage.ReadyAsync()).Reset();
        await _stage.BackOffAsync();
        var (socket, _) = await _stage.GreetAsync();
        _stage.Heard.All();

        socket.Dispatch("INTERACTION_CREATE", 2);
        socket.Dispatch("RESUMED", 3);
        socket.Dispatch("INTERACTION_CREATE", 4);
        await socket.ReadAsync();

        Assert.Equal([true, false], _stage.Heard.All().Where(heard => heard.Type != "RESUMED").Select(heard => heard.IsReplayed));
    }

    [Fact, Trait("Row", "G15")]
    public async Task An_interaction_that_is_delivered_twice_is_handed_on_twice_for_its_id_decides()
    {
        var socket = await _stage.ReadyAsync();
        _stage.Heard.All();

        socket.Dispatch("INTERACTION_CREATE", 2, """{"id":"100"}""");
        socket.Dispatch("INTERACTION_CREATE", 3, """{"id":"100"}""");
        await socket.ReadAsync();

        Assert.Equal([(2, """{"id":"100"}"""), (3, """{"id":"100"}""")], _stage.Heard.All().Select(heard => (heard.Sequence, heard.Data)));
    }

    [Fact, Trait("Row", "G16")]
    public async Task An_invalid_session_is_forgotten_as_a_whole()
    {
        (await _stage.ReadyAsync()).Reset();
        await _stage.BackOffAsync();
        var (socket, _) = await _stage.GreetAsync();

        socket.Invalidate();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(3));
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(2) - GatewayStage.Backoff(1));
        var next = await _stage.ConnectedAsync();
        next.Hello(1000);
        var said = await next.HearAsync();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(0.5));

        Assert.Empty(_stage.Memory.State.Sessions);
        Assert.Equal("wss://gateway.test/?v=10&encoding=json", next.Address!.AbsoluteUri);
        Assert.Equal(Opcode.Identify, said.Op());
        Assert.Equal("null", (await next.HearAsync()).D());
    }

    [Fact, Trait("Row", "G17")]
    public async Task A_session_that_is_only_doubted_is_resumed_again()
    {
        (await _stage.ReadyAsync()).Reset();
        await _stage.BackOffAsync(1);
        var (socket, _) = await _stage.GreetAsync();

        socket.Invalidate(mayResume: true);
        await _stage.BackOffAsync(2);
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G18")]
    public async Task Sessions_that_are_refused_again_and_again_are_asked_for_ever_more_slowly()
    {
        _stage.Start();
        await RefuseSessionAsync(pause: 3, gate: 2);
        await RefuseSessionAsync(pause: 3, gate: 2);
        await RefuseSessionAsync(pause: 4.5, gate: 0.5);
        await RefuseSessionAsync(pause: 9, gate: 0);
        await _stage.GreetAsync();

        var starts = _stage.Memory.State.Identifies;

        Assert.Equal([5, 5, 5, 9], starts.Zip(starts.Skip(1), (one, next) => (next - one).TotalSeconds));
    }

    [Fact, Trait("Row", "G19")]
    public async Task Three_resumes_that_fail_are_enough()
    {
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync();
        socket.Ready();
        await socket.ReadAsync();
        _stage.Refuse(new SocketLostException("refused"));
        socket.Reset();
        await _stage.BackOffAsync(1);
        await _stage.ConnectedAsync();
        await FailResumeAsync(attempt: 2);
        await FailResumeAsync(attempt: 3);

        await _stage.BackOffAsync(4);
        var (next, said) = await _stage.GreetAsync();

        Assert.Equal("gateway.test", next.Address!.Host);
        Assert.Equal(Opcode.Identify, said.Op());
    }

    [Fact]
    public async Task An_address_that_is_less_private_than_the_first_is_not_resumed_at()
    {
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync();
        socket.Ready("ws://elsewhere.test");
        socket.Reset();
        await _stage.BackOffAsync();

        var (next, said) = await _stage.GreetAsync();

        Assert.Equal("gateway.test", next.Address!.Host);
        Assert.Equal(Opcode.Resume, said.Op());
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task FailResumeAsync(int attempt)
    {
        await _stage.BackOffAsync(attempt);
        var (socket, said) = await _stage.GreetAsync();
        Assert.Equal(Opcode.Resume, said.Op());
        socket.Reset();
    }

    private async Task RefuseSessionAsync(double pause, double gate)
    {
        var (socket, said) = await _stage.GreetAsync();
        Assert.Equal(Opcode.Identify, said.Op());
        socket.Invalidate();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(pause));
        if (gate > 0)
            await _stage.Clock.PassAsync(TimeSpan.FromSeconds(gate));
    }
}
