using System.Text;
using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

public sealed class AcknowledgeTests : IAsyncDisposable
{
    private readonly SocketStage _stage = new();

    [Theory, Trait("Row", "B1")]
    [InlineData("envelope.events_api.json")]
    [InlineData("envelope.events_api.app_mention.json")]
    [InlineData("envelope.interactive.block_actions.json")]
    [InlineData("envelope.interactive.shortcut.json")]
    [InlineData("envelope.slash_commands.json")]
    [InlineData("envelope.slash_commands.python_sdk.json")]
    public async Task Every_delivery_is_heard_and_acknowledged_once(string file)
    {
        var envelope = SpecFiles.Read(Path.Combine("slack", "socket-mode", file));
        var socket = await _stage.SettledAsync();

        socket.Say(envelope.GetRawText());
        var heard = await _stage.Heard.NextAsync();
        _stage.Clock.Advance(TimeSpan.FromSeconds(2));
        var ack = await socket.HearAsync();
        _stage.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(envelope.Envelope(), ack.Envelope());
        Assert.Equal((envelope.Envelope(), envelope.GetProperty("type").GetString()), (heard.EnvelopeId, heard.Type));
        Assert.False(ack.HasPayload());
        Assert.False(socket.HasHeard(out _));
    }

    [Fact, Trait("Row", "B1")]
    public async Task Something_of_an_unknown_type_is_acknowledged_and_not_heard()
    {
        var socket = await _stage.SettledAsync();

        socket.Say("""{"envelope_id":"e1","type":"tomorrow","payload":null}""");

        Assert.Equal("e1", (await socket.HearAsync()).Envelope());
        Assert.Equal(0, _stage.Heard.Count);
    }

    [Theory, Trait("Row", "B11")]
    [InlineData("""{"envelope_id":"e1","type":"events_api","payload":{"type":"app_rate_limited"}}""")]
    [InlineData("""{"envelope_id":"e1","type":"events_api","payload":{"event_id":"Ev1","event":null}}""")]
    [InlineData("""{"envelope_id":"e1","type":"events_api","payload":{}}""")]
    [InlineData("""{"envelope_id":"e1","type":"events_api"}""")]
    [InlineData("""{"envelope_id":"e1","type":"events_api","payload":"text","retry_attempt":"x"}""")]
    public async Task An_event_without_an_event_is_acknowledged(string frame)
    {
        var socket = await _stage.SettledAsync();

        socket.Say(frame);

        Assert.Equal("e1", (await socket.HearAsync()).Envelope());
    }

    [Fact, Trait("Row", "B2")]
    public async Task An_event_is_acknowledged_at_once_and_a_command_after_two_seconds()
    {
        var socket = await _stage.SettledAsync();
        socket.Event("e1");
        var first = await socket.HearAsync();
        socket.Command("c1");
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(2));
        var early = socket.HasHeard(out _);

        _stage.Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await socket.HearAsync();

        Assert.Equal(("e1", false, "c1"), (first.Envelope(), early, second.Envelope()));
        Assert.False(await _stage.AnswerAsync("c1", "{}"));
    }

    [Theory, Trait("Row", "B5")]
    [InlineData("""{"text":"hi"}""")]
    [InlineData("\"hi\"")]
    public async Task An_answer_goes_with_the_acknowledgement_as_an_object(string payload)
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1");
        await _stage.Heard.NextAsync();

        var isSent = await _stage.AnswerAsync("c1", payload);
        var ack = await socket.HearAsync();
        var again = await _stage.AnswerAsync("c1", payload);

        Assert.Equal("""{"envelope_id":"c1","payload":{"text":"hi"}}""", ack.GetRawText());
        Assert.Equal((true, false), (isSent, again));
    }

    [Fact, Trait("Row", "B4")]
    public async Task Where_no_answer_is_taken_none_is_given()
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1", takesPayload: false);
        await _stage.Heard.NextAsync();

        await _stage.AnswerAsync("c1", """{"text":"hi"}""");

        Assert.False((await socket.HearAsync()).HasPayload());
    }

    [Fact]
    public async Task An_answer_that_is_none_leaves_the_acknowledgement_due()
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1");
        await _stage.Heard.NextAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => _stage.AnswerAsync("c1", "7"));
        await _stage.PassAsync(2);

        Assert.Equal("c1", (await socket.HearAsync()).Envelope());
    }

    [Fact, Trait("Row", "B3")]
    public async Task A_listener_that_fails_costs_neither_the_acknowledgement_nor_the_connection()
    {
        _stage.Heard.Fault = new InvalidOperationException("bug");
        var socket = await _stage.SettledAsync();

        socket.Event("e1");
        var ack = await socket.HearAsync();

        Assert.Equal("e1", ack.Envelope());
        Assert.False(socket.IsClosed);
        Assert.Single(_stage.Logs, line => line.StartsWith("Error: The listener failed", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "B7")]
    public async Task Many_answers_at_once_go_out_one_after_the_other()
    {
        var socket = await _stage.SettledAsync();
        var names = Enumerable.Range(0, 200).Select(number => $"c{number}").ToList();
        names.ForEach(name => socket.Command(name, trigger: name));
        await socket.ReadAsync();

        var sent = await Task.WhenAll(names.Select(name => Task.Run(() => _stage.AnswerAsync(name, "{}"))));
        var heard = new List<string>();
        while (socket.HasHeard(out var ack))
            heard.Add(ack.Envelope());

        Assert.All(sent, Assert.True);
        Assert.Equal(names.Order(), heard.Order());
    }

    [Fact, Trait("Row", "B8")]
    public async Task When_the_connection_is_gone_an_answer_is_not_sent_by_another()
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1");
        await _stage.Heard.NextAsync();
        socket.Reset();
        var next = await _stage.GreetAsync();

        var isSent = await _stage.AnswerAsync("c1", "{}");

        Assert.False(isSent);
        Assert.False(next.HasHeard(out _));
        Assert.Single(_stage.Logs, line => line.Contains("could not be sent", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "B9")]
    public async Task The_first_that_arrives_is_heard_even_when_slack_calls_it_a_retry()
    {
        var socket = await _stage.SettledAsync();

        socket.Event("e1", attempt: 1);

        Assert.Equal(1, (await _stage.Heard.NextAsync()).RetryAttempt);
    }

    [Fact, Trait("Row", "B10")]
    public async Task What_comes_again_within_the_hour_is_acknowledged_and_not_heard()
    {
        var socket = await _stage.SettledAsync();
        socket.Event("e1");
        await socket.HearAsync();
        _stage.Clock.Advance(TimeSpan.FromMinutes(59));

        socket.Event("e2", attempt: 2);
        var again = await socket.HearAsync();

        Assert.Equal("e2", again.Envelope());
        Assert.Equal(1, _stage.Heard.Count);
    }

    [Fact]
    public async Task A_command_that_comes_again_is_known_by_its_trigger()
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1");
        socket.Command("c2");

        var ack = await socket.HearAsync();

        Assert.Equal("c2", ack.Envelope());
        Assert.Equal(1, _stage.Heard.Count);
    }

    [Fact, Trait("Row", "A16")]
    public async Task At_a_stop_who_is_about_to_answer_still_can()
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1");
        await _stage.Heard.NextAsync();

        await _stage.StopAsync();
        var isSent = await _stage.AnswerAsync("c1", """{"text":"bye"}""");
        await _stage.Run.InTimeAsync();

        Assert.True(isSent);
        Assert.True((await socket.HearAsync()).HasPayload());
        Assert.Equal(1000, await socket.ClosedAsync());
    }

    [Fact, Trait("Row", "A16")]
    public async Task A_stop_waits_for_what_is_still_to_be_acknowledged()
    {
        var socket = await _stage.SettledAsync();
        socket.Command("c1");
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(2));
        await _stage.StopAsync();
        await _stage.Clock.AskedAsync(TimeSpan.FromSeconds(5));
        var isAsked = _stage.Clock.IsAsked(TimeSpan.FromSeconds(1));

        _stage.Clock.Advance(TimeSpan.FromSeconds(2));
        await _stage.Run.InTimeAsync();

        Assert.False(isAsked);
        Assert.True(socket.HasHeard(out var ack));
        Assert.Equal("c1", ack.Envelope());
    }

    [Fact]
    public async Task A_peer_that_reads_nothing_any_more_is_left_after_three_seconds()
    {
        var socket = await _stage.SettledAsync();
        socket.IsStuck = true;
        socket.Event("e1");

        await _stage.PassAsync(3);

        await socket.Disposed;
        Assert.Contains("could not be sent", string.Join('\n', _stage.Logs), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delivery_shows_neither_its_trigger_nor_its_content()
    {
        var envelope = new SocketEnvelope("e", "interactive", "secret", true, 0, default, default, Encoding.UTF8.GetBytes("secret"));

        var shown = envelope.ToString();

        Assert.DoesNotContain("secret", shown, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
