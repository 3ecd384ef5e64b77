using System.Text;
using System.Text.Json;
using PyPrepBot.Slack;
using PyPrepBot.Tests.Slack.Reading;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Http;

public sealed class FormAnswerTests
{
    private const string Quiz = "command=%2Fquiz&text=gil&team_id=T1&user_id=U1&channel_id=C1&trigger_id=1.2.a";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly DoorStage _door = new();

    [Fact]
    public async Task An_answer_in_time_is_the_response()
    {
        _door.Reception.Answer = acknowledgement => acknowledgement.SendAsync("""{"text":"é"}""", CancellationToken.None);
        var headers = SlackSigner.Headers(Quiz, SlackSigner.Form, _door.Time.GetUtcNow());

        var answer = await _door.Entry.AnswerAsync(SlackSigner.Call(Quiz, headers), TestContext.Current.CancellationToken);

        Assert.Equal((200, """{"text":"é"}""", "application/json"), (answer.Status, Encoding.UTF8.GetString(answer.Body.Span), answer.ContentType));
    }

    [Fact, Trait("Row", "C11")]
    public async Task A_form_that_is_taken_closes_by_a_response_without_a_byte() =>
        Assert.Equal((200, ""), await _door.InteractAsync(Payloads.Json("form")));

    [Fact, Trait("Row", "B2")]
    public async Task What_takes_longer_is_acknowledged_after_two_seconds_and_goes_on()
    {
        var go = new TaskCompletionSource();
        var late = new TaskCompletionSource<bool>();
        _door.Reception.Answer = async acknowledgement =>
        {
            await go.Task;
            late.SetResult(await acknowledgement.SendAsync("{}", CancellationToken.None));
        };

        var asking = _door.PostAsync(Quiz, SlackSigner.Form);
        await _door.Time.PassAsync(Patience);
        var answer = await asking.InTimeAsync();
        go.SetResult();

        Assert.Equal((200, ""), answer);
        Assert.False(await late.Task.InTimeAsync());
    }

    [Fact]
    public async Task Only_the_first_acknowledgement_counts()
    {
        List<bool> went = [];
        _door.Reception.Answer = async acknowledgement =>
        {
            went.Add(await acknowledgement.SendAsync("""{"n":1}""", CancellationToken.None));
            went.Add(await acknowledgement.SendAsync("""{"n":2}""", CancellationToken.None));
        };

        var answer = await _door.PostAsync(Quiz, SlackSigner.Form);

        Assert.Equal((200, """{"n":1}"""), answer);
        Assert.Equal([true, false], went);
    }

    [Theory, Trait("Row", "B3")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failure_is_no_failure_for_slack(bool isAtOnce)
    {
        _door.Reception.Answer = isAtOnce ? _ => throw new InvalidOperationException() : _ => Task.FromException(new InvalidOperationException());

        Assert.Equal((200, ""), await _door.PostAsync(Quiz, SlackSigner.Form));
        Assert.StartsWith("Error:", Assert.Single(_door.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_trigger_is_taken_once()
    {
        await _door.PostAsync(Quiz, SlackSigner.Form);

        Assert.Equal((200, ""), await _door.PostAsync(Quiz, SlackSigner.Form));
        Assert.Single(_door.Reception.Commands);
    }

    [Fact]
    public async Task A_delivery_is_known_by_something_that_proves_nothing()
    {
        await _door.PostAsync(Quiz, SlackSigner.Form);
        var headers = SlackSigner.Headers(Quiz, SlackSigner.Form, _door.Time.GetUtcNow());

        Assert.Equal(headers["X-Slack-Signature"][^16..], Assert.Single(_door.Reception.Deliveries).Id);
    }

    [Fact]
    public async Task Whoever_types_where_the_bot_is_not_installed_is_told_how_it_comes_back()
    {
        var door = new DoorStage(new FixedTokens("T2"), options =>
        {
            options.BotToken = null;
            options.ClientId = "1.2";
            options.PublicUrl = new Uri("https://bot.example.org");
        });

        var answer = await door.PostAsync(Quiz, SlackSigner.Form);

        var body = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(("ephemeral", 0), (body.GetProperty("response_type").GetString(), door.Reception.Handled));
        Assert.Contains("<https://bot.example.org/slack/install>", body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Presses_and_events_from_where_the_bot_is_not_installed_are_taken_and_dropped_with_one_line()
    {
        var door = new DoorStage(new FixedTokens("T-other"));

        await door.InteractAsync(Payloads.Json("button"));
        await door.InteractAsync(Payloads.Json("form"));
        var team = JsonDocument.Parse(Payloads.Json("button")).RootElement.GetProperty("team").GetProperty("id").GetString();
        var heard = await door.PostAsync(
            $$$"""{"type":"event_callback","team_id":"{{{team}}}","event_id":"E1","event":{"type":"app_mention"}}""", DoorStage.Json);

        Assert.Equal((200, "", 0), (heard.Status, heard.Body, door.Reception.Handled));
        Assert.Single(door.Lines, line => line.Contains($"calls for {team},", StringComparison.Ordinal));
    }

    [Theory, Trait("Row", "F9")]
    [InlineData("app_uninstalled")]
    [InlineData("tokens_revoked")]
    [InlineData("team_access_revoked")]
    public async Task That_the_bot_was_removed_is_heard_without_a_token(string type)
    {
        var door = new DoorStage(new FixedTokens("T2"));

        await door.PostAsync($$$"""{"type":"event_callback","team_id":"T1","event_id":"E1","event":{"type":"{{{type}}}"}}""", DoorStage.Json);

        Assert.Equal(type, Assert.Single(door.Reception.Events).Event?.Type);
    }
}
