using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class CallbackTests : IDisposable
{
    private static readonly RestRoute Callback = Routes.Callback("1", "t", withResponse: false);
    private readonly RestStage _stage = new();

    [Theory, Trait("Row", "I03")]
    [InlineData(404, 10062)]
    [InlineData(400, 40060)]
    public async Task A_refused_callback_is_not_repeated(int status, int code)
    {
        _stage.Discord.Answers(status, $$"""{"code":{{code}},"message":"Too late"}""");

        var failure = await Assert.ThrowsAsync<DiscordApiException>(() => _stage.SendAsync(Callback));

        Assert.Equal(code, failure.Code);
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "I04")]
    public async Task A_callback_that_landed_without_a_reply_counts_as_answered()
    {
        _stage.Discord.Breaks().Answers(400, """{"code":40060,"message":"Interaction has already been acknowledged."}""");

        var reply = await _stage.PassAsync(_stage.SendAsync(Callback));

        Assert.Equal(204, reply.Status);
        Assert.Equal(2, _stage.Seen.Count);
    }

    [Fact, Trait("Row", "I05")]
    public async Task A_callback_is_repeated_once_within_its_time()
    {
        _stage.Discord.Answers(503);

        var reply = await _stage.PassAsync(_stage.SendAsync(Callback));

        Assert.Equal(204, reply.Status);
        Assert.Equal(2, _stage.Seen.Count);
        Assert.True(_stage.Between(0, 1) < TimeSpan.FromSeconds(2));
    }

    [Fact, Trait("Row", "I05")]
    public async Task A_callback_is_not_repeated_twice()
    {
        _stage.Discord.Answers(503).Answers(503);

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => _stage.PassAsync(_stage.SendAsync(Callback)));

        Assert.Equal(2, _stage.Seen.Count);
    }

    [Fact, Trait("Row", "I05")]
    public async Task A_callback_is_not_repeated_when_its_time_is_over()
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _stage.Discord.AnswersAfter(go.Task, 503);
        var call = _stage.SendAsync(Callback);

        _stage.Time.Advance(TimeSpan.FromSeconds(1.999));
        go.SetResult();

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => _stage.PassAsync(call));
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "I06")]
    public async Task A_hanging_callback_ends_after_two_seconds_and_holds_up_no_other()
    {
        _stage.Discord.Hangs();
        var hanging = _stage.SendAsync(Callback);
        await _stage.SendAsync(Routes.Callback("2", "u", withResponse: false));

        _stage.Time.Advance(TimeSpan.FromSeconds(1.999));
        var isEarly = hanging.IsCompleted;
        _stage.Time.Advance(TimeSpan.FromSeconds(0.001));

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => hanging);
        Assert.False(isEarly);
        Assert.Equal(2, _stage.Seen.Count);
    }

    [Fact]
    public async Task A_callback_overtakes_a_bot_that_has_used_up_its_second()
    {
        foreach (var channel in Enumerable.Range(0, 50))
            await _stage.SendAsync(Routes.CreateMessage($"{channel}"));
        var waiting = _stage.SendAsync(Routes.CreateMessage("50"));

        await _stage.SendAsync(Callback);
        var sent = _stage.Seen.Count;
        await _stage.PassAsync(waiting);

        Assert.Equal((51, 52), (sent, _stage.Seen.Count));
        Assert.Equal(TimeSpan.Zero, _stage.Between(0, 50));
    }

    [Fact, Trait("Row", "I08")]
    public async Task An_expired_interaction_does_not_mean_that_the_bots_token_is_dead()
    {
        _stage.Discord.Answers(401, """{"code":50027,"message":"Invalid Webhook Token"}""");

        var failure = await Assert.ThrowsAsync<DiscordApiException>(() => _stage.SendAsync(Routes.EditOriginal("1", "t")));
        await _stage.SendAsync(Routes.CreateMessage("1"));

        Assert.Equal((401, 50027), (failure.Status, failure.Code));
        Assert.Equal(2, _stage.Seen.Count);
        Assert.DoesNotContain(_stage.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "I09")]
    public async Task An_edit_that_came_before_its_callback_landed_is_sent_again()
    {
        _stage.Discord.Answers(404, """{"code":10015,"message":"Unknown Webhook"}""").Answers(200, "{}");

        var reply = await _stage.PassAsync(_stage.SendAsync(Routes.EditOriginal("1", "t")));

        Assert.Equal(200, reply.Status);
        Assert.True(_stage.Between(0, 1) >= TimeSpan.FromSeconds(0.5));
    }

    [Fact, Trait("Row", "I09")]
    public async Task An_edit_of_an_answer_that_never_landed_is_dropped()
    {
        const string Unknown = """{"code":10015,"message":"Unknown Webhook"}""";
        _stage.Discord.Answers(404, Unknown).Answers(404, Unknown);

        await Assert.ThrowsAsync<DiscordApiException>(() => _stage.PassAsync(_stage.SendAsync(Routes.EditOriginal("1", "t"))));

        Assert.Equal(2, _stage.Seen.Count);
    }

    public void Dispose() => _stage.Dispose();
}
