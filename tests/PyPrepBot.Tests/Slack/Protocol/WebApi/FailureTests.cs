using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

public sealed class FailureTests : IDisposable
{
    private readonly ApiStage _stage = new();

    [Fact, Trait("Row", "D2")]
    public async Task A_refusal_with_status_200_is_a_refusal()
    {
        _stage.Slack.Fails("channel_not_found");

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.PassAsync(_stage.PostAsync("C1")));

        Assert.Equal((ErrorClass.ChannelGone, "channel_not_found"), (failure.Class, failure.Error));
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "F15")]
    public async Task A_missing_right_is_named()
    {
        _stage.Slack.Answers("""{"ok":false,"error":"missing_scope","needed":"files:write","provided":"chat:write"}""");

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.CallAsync(SlackMethods.UploadAddress));

        Assert.Equal(("files:write", "chat:write"), (failure.Needed, failure.Provided));
    }

    [Theory, Trait("Row", "D10")]
    [InlineData("<html>oops</html>", 500)]
    [InlineData("", 502)]
    [InlineData("{\"ok\":tr", 200)]
    [InlineData("{\"error\":\"x\"}", 200)]
    public async Task A_post_without_a_usable_reply_may_have_happened_and_is_not_repeated(string body, int status)
    {
        _stage.Slack.Answers(body, status);

        var failure = await Assert.ThrowsAsync<SlackUnreachableException>(() => _stage.PassAsync(_stage.PostAsync("C1")));

        Assert.True(failure.MayHaveHappened);
        Assert.Single(_stage.Seen);
    }

    [Theory, Trait("Row", "D10")]
    [InlineData("<html>oops</html>", 500)]
    [InlineData("{\"ok\":tr", 200)]
    [InlineData("{\"ok\":false,\"error\":\"internal_error\"}", 200)]
    public async Task A_question_without_a_usable_reply_is_asked_again(string body, int status)
    {
        _stage.Slack.Answers(body, status);

        await _stage.PassAsync(_stage.CallAsync(SlackMethods.User, ("user", "U1")));

        Assert.Equal(2, _stage.Seen.Count);
    }

    [Fact]
    public async Task An_error_inside_slack_leaves_a_post_in_doubt()
    {
        _stage.Slack.Fails("internal_error");

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.PassAsync(_stage.PostAsync("C1")));

        Assert.True(failure.MayHaveHappened);
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "D6")]
    public async Task A_post_that_is_not_answered_in_ten_seconds_is_in_doubt()
    {
        _stage.Slack.Hangs();
        var call = _stage.PostAsync("C1");
        _stage.Time.Advance(TimeSpan.FromSeconds(9.9));
        var isOver = call.IsCompleted;

        _stage.Time.Advance(TimeSpan.FromSeconds(0.1));
        var failure = await Assert.ThrowsAsync<SlackUnreachableException>(() => call.InTimeAsync());

        Assert.False(isOver);
        Assert.True(failure.MayHaveHappened);
        Assert.Single(_stage.Seen);
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_a_post_in_doubt()
    {
        _stage.Slack.Throws(new HttpRequestException(HttpRequestError.ResponseEnded));

        var failure = await Assert.ThrowsAsync<SlackUnreachableException>(() => _stage.PassAsync(_stage.PostAsync("C1")));

        Assert.True(failure.MayHaveHappened);
    }

    [Fact]
    public async Task A_post_that_never_left_is_sent_again()
    {
        _stage.Slack.Throws(new HttpRequestException(HttpRequestError.NameResolutionError));

        await _stage.PassAsync(_stage.PostAsync("C1"));

        Assert.Equal(2, _stage.Seen.Count);
    }

    [Fact]
    public async Task What_may_pass_is_tried_five_times_more_with_growing_waits()
    {
        Array.ForEach(new int[9], _ => _stage.Slack.Fails("service_unavailable"));

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.PassAsync(_stage.PostAsync("C1")));

        Assert.Equal((ErrorClass.Transient, 6), (failure.Class, _stage.Seen.Count));
        Assert.True(_stage.Between(0, 1) >= TimeSpan.FromSeconds(1) && _stage.Between(4, 5) >= TimeSpan.FromSeconds(16));
    }

    [Fact, Trait("Row", "D11")]
    public async Task An_error_nobody_knows_is_told_with_its_method_and_not_repeated()
    {
        _stage.Slack.Fails("quantum_flux");

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.PassAsync(_stage.PostAsync("C1")));

        Assert.Equal(ErrorClass.Bug, failure.Class);
        Assert.Contains("Error: Slack refused chat.postMessage as wrong: quantum_flux ", _stage.Lines);
    }

    [Fact, Trait("Row", "D24")]
    public async Task A_redirect_is_not_followed()
    {
        _stage.Slack.Answers("", 302, ("Location", "https://elsewhere.test/"));

        await Assert.ThrowsAsync<SlackUnreachableException>(() => _stage.PassAsync(_stage.CallAsync(SlackMethods.AuthTest)));

        Assert.Single(_stage.Seen);
        Assert.False(SlackHandlerFollows());
    }

    [Fact]
    public async Task What_was_so_before_is_a_success()
    {
        _stage.Slack.Fails("already_reacted");

        var reply = await _stage.PostAsync("C1");

        Assert.Equal("already_reacted", reply.Envelope.Error);
    }

    [Theory, Trait("Row", "C3")]
    [InlineData("service_unavailable")]
    [InlineData("ratelimited")]
    [InlineData("internal_error")]
    public async Task A_trigger_is_used_once(string error)
    {
        _stage.Slack.Fails(error);

        await Assert.ThrowsAsync<SlackApiException>(
            () => _stage.PassAsync(_stage.CallAsync(SlackMethods.OpenView, ("trigger_id", "1.2.x"))));

        Assert.Single(_stage.Seen);
    }

    [Fact]
    public async Task A_view_is_given_three_seconds_in_all()
    {
        _stage.Slack.Hangs();
        var call = _stage.CallAsync(SlackMethods.OpenView);
        _stage.Time.Advance(TimeSpan.FromSeconds(2.9));
        var isOver = call.IsCompleted;

        _stage.Time.Advance(TimeSpan.FromSeconds(0.1));
        var failure = await Assert.ThrowsAsync<SlackUnreachableException>(() => call.InTimeAsync());

        Assert.False(isOver);
        Assert.True(failure.MayHaveHappened);
    }

    public void Dispose() => _stage.Dispose();

    private static bool SlackHandlerFollows()
    {
        using var handler = SlackHandler.Create();
        return handler.AllowAutoRedirect;
    }
}
