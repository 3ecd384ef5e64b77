using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

public sealed class LimitTests : IDisposable
{
    private readonly ApiStage _stage = new();

    [Fact, Trait("Row", "D3")]
    public async Task A_pause_of_one_method_in_one_workspace_stops_nothing_else()
    {
        _stage.Slack.Answers("", 429, ("Retry-After", "30"));
        var update = _stage.UpdateAsync("a");
        await _stage.CallAsync(SlackMethods.OpenView);
        await _stage.CallOtherAsync(SlackMethods.UpdateMessage);

        var second = _stage.UpdateAsync("b", ts: "2.000100");
        await _stage.PassAsync(update);
        await second;

        Assert.Equal(["/api/chat.update", "/api/views.open", "/api/chat.update"], _stage.Seen.Take(3).Select(seen => seen.Path));
        Assert.Equal(TimeSpan.Zero, _stage.Between(0, 2));
        Assert.All([3, 4], number => Assert.True(_stage.Between(0, number) >= TimeSpan.FromSeconds(30)));
    }

    [Theory, Trait("Row", "D4")]
    [InlineData(null, 30)]
    [InlineData("0", 1)]
    [InlineData("7", 7)]
    public async Task A_pause_is_as_long_as_it_is_told_and_half_a_second_of_jitter(string? header, int seconds)
    {
        (string, string)[] headers = header is null ? [] : [("Retry-After", header)];
        _stage.Slack.Answers("""{"ok":false,"error":"ratelimited"}""", 429, headers);

        var call = _stage.PostAsync("C1");
        _stage.Time.Advance(TimeSpan.FromSeconds(seconds + 0.4));
        var early = _stage.Seen.Count;
        _stage.Time.Advance(TimeSpan.FromSeconds(0.1));
        await call.InTimeAsync();

        Assert.Equal((1, 2), (early, _stage.Seen.Count));
    }

    [Fact, Trait("Row", "D4")]
    public async Task A_pause_of_an_hour_is_told_and_not_waited_for()
    {
        _stage.Slack.Answers("", 429, ("Retry-After", "3600"));

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.PostAsync("C1"));
        var next = await Assert.ThrowsAsync<SlackApiException>(() => _stage.PostAsync("C2"));

        Assert.Equal((ErrorClass.RateLimited, ErrorClass.RateLimited), (failure.Class, next.Class));
        Assert.True(failure.RetryAfter >= TimeSpan.FromHours(1) && next.RetryAfter >= TimeSpan.FromHours(1));
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "D5")]
    public async Task Posts_to_one_channel_are_a_second_apart_and_other_channels_do_not_wait()
    {
        var posts = Enumerable.Range(0, 3).Select(_ => _stage.PostAsync("C1")).ToList();
        await Task.WhenAll(Enumerable.Range(2, 39).Select(number => _stage.PostAsync($"C{number}")));
        var atOnce = _stage.Seen.Count;

        _stage.Time.Advance(TimeSpan.FromSeconds(0.9));
        var early = posts.Count(post => post.IsCompleted);
        _stage.Time.Advance(TimeSpan.FromSeconds(0.1));
        await posts[1].InTimeAsync();
        var later = posts[2].IsCompleted;
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await posts[2].InTimeAsync();

        Assert.Equal((40, 1, false), (atOnce, early, later));
    }

    [Fact, Trait("Row", "D5")]
    public async Task Who_is_waited_for_goes_before_what_was_scheduled()
    {
        await _stage.PostAsync("C1", "first");
        var scheduled = _stage.PostAsync("C1", "scheduled", isScheduled: true);
        var later = _stage.PostAsync("C1", "now");

        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await later.InTimeAsync();
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await scheduled.InTimeAsync();

        Assert.Equal(["first", "now", "scheduled"], _stage.Seen.Select(seen => seen.Body.Split('=')[^1]));
    }

    [Fact]
    public async Task A_method_is_called_no_more_often_in_a_minute_than_its_tier_allows()
    {
        var calls = Enumerable.Range(0, 21).Select(_ => _stage.CallAsync(SlackMethods.Users)).ToList();
        await Task.WhenAll(calls.Take(20));
        var inTime = _stage.Seen.Count;

        await _stage.PassAsync(calls[20]);

        Assert.Equal(20, inTime);
        Assert.True(_stage.Between(0, 20) >= TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Of_the_changes_that_wait_for_one_message_only_the_newest_is_sent()
    {
        var go = new TaskCompletionSource();
        _stage.Slack.AnswersAfter(go.Task);
        var first = _stage.UpdateAsync("first");
        var second = _stage.UpdateAsync("second");
        var third = _stage.UpdateAsync("third");
        await _stage.UpdateAsync("other", ts: "9.000100");

        go.SetResult();
        var replies = await Task.WhenAll(first, second, third);

        Assert.Equal(["first", "other", "third"], _stage.Seen.Select(seen => seen.Body.Split('=')[^1]));
        Assert.Same(SlackReply.Overtaken, replies[1]);
    }

    [Fact]
    public async Task A_call_that_is_given_up_leaves_the_line()
    {
        using var patience = new CancellationTokenSource();
        await _stage.PostAsync("C1", "first");
        var second = _stage.PostAsync("C1", "second", cancellation: patience.Token);
        var third = _stage.PostAsync("C1", "third");

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await third.InTimeAsync();

        Assert.Equal(["first", "third"], _stage.Seen.Select(seen => seen.Body.Split('=')[^1]));
    }

    public void Dispose() => _stage.Dispose();
}
