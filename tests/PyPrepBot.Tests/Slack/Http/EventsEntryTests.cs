using System.Text.Json;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Tests.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Http;

public sealed class EventsEntryTests
{
    private const string Mention = """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","text":"hi"}}""";

    private readonly DoorStage _door = new();

    [Theory, Trait("Row", "E3")]
    [InlineData("ssl_check=1", 200)]
    [InlineData("ssl_check=1&token=abc", 200)]
    [InlineData("ssl_check=1&payload=%7B%22type%22%3A%22block_actions%22%7D", 200)]
    [InlineData("ssl_check=0", 401)]
    [InlineData("ssl_check=true", 401)]
    [InlineData("ssl_check=0&ssl_check=1", 401)]
    [InlineData("command=%2Fquiz", 401)]
    public async Task A_look_at_the_certificate_needs_no_signature_and_does_nothing(string body, int status)
    {
        var answer = await _door.SendAsync(SlackSigner.Unsigned(body, SlackSigner.Form));

        Assert.Equal((status, "", 0), (answer.Status, answer.Body, _door.Reception.Handled));
    }

    [Fact, Trait("Row", "E4")]
    public async Task A_wrong_clock_is_named_once_however_many_calls_it_costs()
    {
        var late = await _door.PostAsync(Mention, DoorStage.Json, TimeSpan.FromMinutes(-10));
        var early = await _door.PostAsync(Mention, DoorStage.Json, TimeSpan.FromMinutes(10));

        Assert.Equal((401, 401, 0), (late.Status, early.Status, _door.Reception.Handled));
        var line = Assert.Single(_door.Lines);
        Assert.Contains("600 seconds old by this machine's clock", line, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "E3")]
    public async Task A_thousand_strangers_fill_no_log()
    {
        for (var call = 0; call < 1000; call++)
        {
            await _door.SendAsync(SlackSigner.Unsigned(Mention, DoorStage.Json));
        }

        Assert.Contains("without a valid signature", Assert.Single(_door.Lines), StringComparison.Ordinal);
    }

    [Theory, Trait("Row", "E5")]
    [InlineData("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P")]
    [InlineData("")]
    public async Task The_challenge_is_echoed_as_text(string challenge)
    {
        var body = $$"""{"type":"url_verification","token":"x","challenge":"{{challenge}}"}""";
        var headers = SlackSigner.Headers(body, DoorStage.Json, _door.Time.GetUtcNow());

        var answer = await _door.Entry.AnswerAsync(SlackSigner.Call(body, headers), TestContext.Current.CancellationToken);

        Assert.Equal((200, challenge, "text/plain; charset=utf-8"), (answer.Status, System.Text.Encoding.UTF8.GetString(answer.Body.Span), answer.ContentType));
    }

    [Fact, Trait("Row", "E5")]
    public async Task An_unsigned_challenge_is_not_echoed() =>
        Assert.Equal((401, ""), await _door.SendAsync(SlackSigner.Unsigned("""{"type":"url_verification","challenge":"c"}""", DoorStage.Json)));

    [Theory, Trait("Row", "E6")]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    public async Task A_retry_is_handled_when_it_is_the_first_to_come_and_never_again(bool wasSeen, int handled)
    {
        if (wasSeen)
        {
            await _door.PostAsync(Mention, DoorStage.Json);
        }

        var headers = SlackSigner.Headers(Mention, DoorStage.Json, _door.Time.GetUtcNow());
        headers["x-slack-retry-num"] = "2";
        var retry = await _door.SendAsync(SlackSigner.Call(Mention, headers));

        Assert.Equal((200, "", handled), (retry.Status, retry.Body, _door.Reception.Events.Count));
    }

    [Theory, Trait("Row", "E7")]
    [InlineData("text/plain", "x", 415)]
    [InlineData("multipart/form-data; boundary=b", "x", 415)]
    [InlineData("", "x", 415)]
    [InlineData("application/json", "no json at all", 400)]
    [InlineData("application/json", "[]", 400)]
    [InlineData("application/json", "{\"type\":\"\\ud800\"}", 400)]
    [InlineData("application/json; charset=utf-8", "{}", 200)]
    [InlineData("application/x-www-form-urlencoded", "nothing=known", 400)]
    [InlineData("application/x-www-form-urlencoded", "payload=no+json", 400)]
    [InlineData("application/x-www-form-urlencoded; charset=UTF-8", "command=%2Fquiz", 200)]
    public async Task What_is_signed_and_makes_no_sense_is_refused(string kind, string body, int status) =>
        Assert.Equal(status, (await _door.PostAsync(body, kind)).Status);

    [Fact, Trait("Row", "E2")]
    public async Task The_bytes_are_hashed_as_they_came()
    {
        const string Spaced = "{ \"type\" :\n \"event_callback\" , \"event_id\": \"Ev\\u0031\" , \"event\":{} }";

        Assert.Equal(200, (await _door.PostAsync(Spaced, DoorStage.Json)).Status);
        Assert.Equal("Ev1", Assert.Single(_door.Reception.Events).EventId);
    }

    [Theory, Trait("Row", "B11")]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1}""", 0)]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":null}""", 1)]
    public async Task What_holds_no_event_is_taken_all_the_same(string body, int heard)
    {
        Assert.Equal((200, ""), await _door.PostAsync(body, DoorStage.Json));
        Assert.Equal(heard, _door.Reception.Events.Count);
    }

    [Fact]
    public async Task That_events_are_held_back_is_said_with_the_workspace()
    {
        await _door.PostAsync("""{"type":"app_rate_limited","team_id":"T1"}""", DoorStage.Json);

        Assert.Contains("holds back events of T1", Assert.Single(_door.Lines), StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "B12")]
    public async Task A_command_is_the_same_over_http_as_over_the_socket()
    {
        var fields = JsonDocument.Parse(Payloads.Json("command")).RootElement.EnumerateObject();
        await _door.PostAsync(
            string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString($"{field.Value}")}")), SlackSigner.Form);

        var socket = JsonSerializer.Deserialize(Payloads.Json("command"), IncomingJson.Default.CommandPayload)!;
        Assert.Equal(socket, Assert.Single(_door.Reception.Commands));
        Assert.Equal(Space.Of(socket), Space.Of(_door.Reception.Commands.Single()));
    }

    [Theory]
    [InlineData(SlackMode.Http, true)]
    [InlineData(SlackMode.Socket, false)]
    public void The_door_is_open_in_http_mode_only(SlackMode mode, bool isOpen) =>
        Assert.Equal(isOpen, new DoorStage(change: options => options.Mode = mode).Entry.IsOpen);
}
