using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class HeartbeatTests : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstBeat = Interval / 2;

    private readonly GatewayStage _stage = new();

    [Fact, Trait("Row", "G01")]
    public async Task The_first_beat_comes_after_a_part_of_the_interval_and_the_others_after_all_of_it()
    {
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync(interval: 1000);

        var first = await NextBeatAsync(socket, FirstBeat);
        var second = await NextBeatAsync(socket, Interval);
        await NextBeatAsync(socket, Interval);

        Assert.Equal("null", first);
        Assert.Equal("null", second);
    }

    [Fact, Trait("Row", "G01")]
    public async Task The_part_is_drawn_anew_for_each_connection()
    {
        _stage.Random = new FixedRandom(0.5, 0, 0, 0.25);
        _stage.Start();
        var (first, _) = await _stage.GreetAsync(interval: 1000);
        await _stage.Clock.AskedAsync(FirstBeat);
        first.Ready();
        first.Reset();
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(1));
        var (second, _) = await _stage.GreetAsync(interval: 1000);

        var beat = await NextBeatAsync(second, Interval / 4);

        Assert.Equal("1", beat);
    }

    [Fact, Trait("Row", "G02")]
    public async Task A_beat_carries_the_number_of_the_last_dispatch_and_of_nothing_else()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        socket.Dispatch("GUILD_CREATE", 2);
        socket.Acknowledge();
        socket.Say("""{"op":11,"d":null,"s":77,"t":null}""");
        socket.Say("""{"op":0,"d":null,"s":null,"t":"NUMBERLESS"}""");
        await socket.ReadAsync();

        var beat = await NextBeatAsync(socket, FirstBeat);

        Assert.Equal("2", beat);
    }

    [Fact, Trait("Row", "G03")]
    public async Task A_beat_that_is_asked_for_is_sent_at_once_and_moves_nothing()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        await NextBeatAsync(socket, FirstBeat);
        await _stage.Clock.AskedAsync(Interval);
        _stage.Clock.Advance(Interval / 2);

        socket.AskBeat();
        var asked = await socket.HearAsync();
        await socket.ReadAsync();
        _stage.Clock.Advance(Interval / 2);
        var due = await socket.HearAsync();

        Assert.Equal((Opcode.Heartbeat, Opcode.Heartbeat), (asked.Op(), due.Op()));
        Assert.False(socket.IsClosed);
    }

    [Fact, Trait("Row", "G04")]
    public async Task A_missed_beat_closes_the_socket_and_resumes()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        await BeatAsync(socket, FirstBeat);

        await _stage.Clock.PassAsync(Interval);
        var code = await socket.ClosedAsync();
        await _stage.BackOffAsync();
        var (next, said) = await _stage.GreetAsync();

        Assert.Equal(4000, code);
        Assert.Equal("resume.test", next.Address!.Host);
        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G05")]
    public async Task A_peer_that_reads_nothing_any_more_is_left_after_ten_seconds()
    {
        var socket = await _stage.ReadyAsync(interval: 50_000);
        socket.IsStuck = true;
        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(25));

        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(10));
        var code = await socket.ClosedAsync();
        await _stage.Clock.PassAsync(GatewayStage.Backoff(1));
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(4000, code);
        Assert.Equal(Opcode.Resume, said.Op());
    }

    [Fact, Trait("Row", "G06")]
    public async Task A_new_connection_owes_nothing_for_the_beats_of_the_old_one()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        await BeatAsync(socket, FirstBeat);
        await _stage.Clock.PassAsync(Interval);
        await _stage.BackOffAsync();
        var (next, _) = await _stage.GreetAsync(interval: 2000);

        await NextBeatAsync(next, TimeSpan.FromSeconds(1));
        await NextBeatAsync(next, TimeSpan.FromSeconds(2));

        Assert.False(next.IsClosed);
    }

    [Fact, Trait("Row", "G07")]
    public async Task What_an_abandoned_socket_still_says_is_not_heard()
    {
        var old = await _stage.ReadyAsync(interval: 1000);
        await BeatAsync(old, FirstBeat);
        await _stage.Clock.PassAsync(Interval);
        await _stage.BackOffAsync();
        var (next, _) = await _stage.GreetAsync();

        old.Dispatch("LATE", 99);
        old.Close(4009);
        next.Dispatch("RESUMED", 2);
        await next.ReadAsync();

        Assert.DoesNotContain(_stage.Heard.All(), heard => heard.Type == "LATE");
        Assert.Equal(2, Assert.Single(_stage.Memory.State.Sessions).Sequence);
        Assert.Equal(GatewayPhase.Ready, _stage.Client!.Status.Phase);
    }

    [Fact, Trait("Row", "G08")]
    public async Task Beats_and_dispatches_go_on_while_queued_work_is_stuck()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        await _stage.Heard.NextAsync();
        socket.Dispatch("INTERACTION_CREATE", 2);
        var stuck = WorkForEverAsync(await _stage.Heard.NextAsync());

        await NextBeatAsync(socket, FirstBeat);
        await NextBeatAsync(socket, Interval);
        await NextBeatAsync(socket, Interval);
        socket.Dispatch("INTERACTION_CREATE", 3);

        Assert.Equal(3, (await _stage.Heard.NextAsync()).Sequence);
        Assert.False(stuck.IsCompleted);
    }

    [Fact, Trait("Row", "G09")]
    public async Task Frames_are_signs_of_life_while_an_acknowledgement_is_late()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        await BeatAsync(socket, FirstBeat);
        var guild = $$"""{"id":"1","name":"{{new string('x', 20_000)}}"}""";
        Array.ForEach([.. Enumerable.Range(2, 500)], sequence => socket.Dispatch("GUILD_CREATE", sequence, guild));
        await socket.ReadAsync();

        var beat = await NextBeatAsync(socket, Interval);

        Assert.Equal("501", beat);
        Assert.False(socket.IsClosed);
    }

    [Fact, Trait("Row", "G09")]
    public async Task But_only_for_one_interval()
    {
        var socket = await _stage.ReadyAsync(interval: 1000);
        await BeatAsync(socket, FirstBeat);
        socket.Dispatch("GUILD_CREATE", 2);
        await socket.ReadAsync();
        await BeatAsync(socket, Interval);
        socket.Dispatch("GUILD_CREATE", 3);
        await socket.ReadAsync();

        await _stage.Clock.PassAsync(Interval);

        Assert.Equal(4000, await socket.ClosedAsync());
    }

    [Fact, Trait("Row", "G10")]
    public async Task A_connection_without_a_greeting_is_given_up()
    {
        _stage.Start();
        var socket = await _stage.ConnectedAsync();

        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(30));
        await socket.ClosedAsync();
        await _stage.Clock.AskedAsync(GatewayStage.Backoff(1));

        Assert.Equal(GatewayPhase.Waiting, _stage.Client!.Status.Phase);
        _stage.Clock.Advance(GatewayStage.Backoff(1));
        await _stage.ConnectedAsync();
    }

    [Fact, Trait("Row", "G10")]
    public async Task A_session_that_does_not_become_ready_is_given_up()
    {
        _stage.Start();
        var (socket, _) = await _stage.GreetAsync();

        await _stage.Clock.PassAsync(TimeSpan.FromSeconds(15));
        await socket.ClosedAsync();
        await _stage.BackOffAsync();
        var (_, said) = await _stage.GreetAsync();

        Assert.Equal(Opcode.Identify, said.Op());
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static Task WorkForEverAsync(HeardEvents.Heard heard) => new TaskCompletionSource(heard).Task;

    private async Task<string> NextBeatAsync(ScriptedSocket socket, TimeSpan due)
    {
        var number = await BeatAsync(socket, due);
        socket.Acknowledge();
        await socket.ReadAsync();
        return number;
    }

    private async Task<string> BeatAsync(ScriptedSocket socket, TimeSpan due)
    {
        await _stage.Clock.PassAsync(due);
        var beat = await socket.HearAsync();
        Assert.Equal(Opcode.Heartbeat, beat.Op());
        return beat.D();
    }
}
