using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class RestFailureTests : IDisposable
{
    private readonly RestStage _stage = new();

    [Theory, Trait("Row", "R11")]
    [InlineData(200, 1)]
    [InlineData(404, 1)]
    [InlineData(502, 4)]
    public async Task A_web_page_is_no_reply(int status, int tries)
    {
        foreach (var _ in Enumerable.Range(0, 4))
            _stage.Discord.AnswersHtml(status);

        var failure = await Assert.ThrowsAsync<DiscordUnreachableException>(
            () => _stage.PassAsync(_stage.SendAsync(Routes.GetChannel("1"))));

        Assert.Equal((status, tries), (failure.Status!.Value, _stage.Seen.Count));
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory, Trait("Row", "R11")]
    [InlineData("{\"id\":")]
    [InlineData("null")]
    [InlineData("\"s3cret\"")]
    public async Task A_body_that_is_not_what_it_should_be_is_no_reply(string body)
    {
        _stage.Discord.Answers(200, body);
        var reply = await _stage.SendAsync(Routes.GetChannel("1"));

        var failure = Assert.Throws<DiscordUnreachableException>(() => reply.Read(RestJson.Default.ErrorBody));

        Assert.DoesNotContain("s3cret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_read_and_what_is_unknown_in_it_is_not_minded()
    {
        _stage.Discord.Answers(200, """{"code":7,"news":{"a":[1]}}""");

        var reply = await _stage.SendAsync(Routes.GetChannel("1"));

        Assert.Equal((200, 7), (reply.Status, reply.Read(RestJson.Default.ErrorBody).Code));
    }

    [Fact, Trait("Row", "R12")]
    public async Task A_post_whose_reply_is_lost_is_sent_again_with_the_same_body()
    {
        const string Json = """{"nonce":"dc-1","enforce_nonce":true}""";
        _stage.Discord.Breaks().Answers(200, """{"id":"5"}""");

        var reply = await _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1"), Json));

        Assert.Equal(200, reply.Status);
        Assert.Equal([Json, Json], _stage.Seen.Select(seen => seen.Body));
    }

    [Fact]
    public async Task A_server_in_trouble_is_asked_four_times_with_longer_and_longer_breaks()
    {
        _stage.Discord.Answers(500).Answers(503).Breaks().Answers(502);

        var failure = await Assert.ThrowsAsync<DiscordUnreachableException>(
            () => _stage.PassAsync(_stage.SendAsync(Routes.GetChannel("1"))));

        Assert.Equal((502, 4), (failure.Status!.Value, _stage.Seen.Count));
        Assert.True(_stage.Between(0, 1) >= TimeSpan.FromSeconds(0.25));
        Assert.True(_stage.Between(1, 2) >= TimeSpan.FromSeconds(0.5));
        Assert.True(_stage.Between(2, 3) >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_silent_server_is_asked_again_after_fifteen_seconds()
    {
        _stage.Discord.Hangs().Answers(200, "{}");

        var reply = await _stage.PassAsync(_stage.SendAsync(Routes.GetChannel("1")));

        Assert.Equal(200, reply.Status);
        Assert.True(_stage.Between(0, 1) >= TimeSpan.FromSeconds(15));
    }

    [Fact, Trait("Row", "R16")]
    public async Task A_dead_token_stops_every_call_with_it_and_alerts_once()
    {
        _stage.Discord.Answers(401, """{"message":"401: Unauthorized","code":0}""");

        await Assert.ThrowsAsync<DiscordTokenRefusedException>(() => _stage.SendAsync(Routes.CreateMessage("1")));
        await Assert.ThrowsAsync<DiscordTokenRefusedException>(() => _stage.SendAsync(Routes.Me));
        await _stage.SendAsync(Routes.Callback("1", "t", withResponse: false));

        Assert.Equal(2, _stage.Seen.Count);
        Assert.Single(_stage.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal));
        Assert.DoesNotContain(_stage.Lines, line => line.Contains(RestStage.Token, StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "R16")]
    public async Task A_dead_token_stops_those_who_already_wait()
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _stage.Discord.AnswersAfter(go.Task, 401);
        var first = _stage.SendAsync(Routes.CreateMessage("1"));
        var second = _stage.SendAsync(Routes.CreateMessage("1"));

        go.SetResult();

        await Assert.ThrowsAsync<DiscordTokenRefusedException>(() => first);
        await Assert.ThrowsAsync<DiscordTokenRefusedException>(() => second);
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "R17")]
    public async Task A_nested_fault_names_its_place()
    {
        _stage.Discord.Answers(400, """
            {"code":50035,"message":"Invalid Form Body","errors":{"_errors":[{"code":"WHOLE","message":"All of it."}],"components":
            {"0":{"components":{"1":{"custom_id":{"_errors":
            [{"code":"COMPONENT_CUSTOM_ID_DUPLICATED","message":"Ids must be unique."}]}}}}},
            "nonce":{"_errors":[{"code":"COERCE","message":"Value \"s3cret\" is not int."}]}}}
            """);

        var failure = await Assert.ThrowsAsync<DiscordApiException>(() => _stage.SendAsync(Routes.CreateMessage("1")));

        Assert.Equal((400, 50035), (failure.Status, failure.Code));
        Assert.Equal(
            [
                "body: WHOLE All of it.",
                "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED Ids must be unique.",
                "nonce: COERCE",
            ],
            failure.Faults);
        Assert.Contains("Invalid Form Body (body: WHOLE", failure.Message, StringComparison.Ordinal);
        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "R18")]
    public async Task A_follow_up_without_a_reply_is_not_sent_again()
    {
        _stage.Discord.Hangs();

        await Assert.ThrowsAsync<DiscordUnreachableException>(
            () => _stage.PassAsync(_stage.SendAsync(Routes.FollowUp("1", "t"))));

        Assert.Single(_stage.Seen);
    }

    [Theory, Trait("Row", "M14")]
    [InlineData(403, 50083)]
    [InlineData(400, 40058)]
    [InlineData(400, 160005)]
    public async Task A_refusal_has_its_code_and_is_not_sent_again(int status, int code)
    {
        _stage.Discord.Answers(status, $$"""{"code":{{code}},"message":"No."}""");

        var failure = await Assert.ThrowsAsync<DiscordApiException>(() => _stage.SendAsync(Routes.CreateMessage("1")));

        Assert.Equal((status, code), (failure.Status, failure.Code));
        Assert.Single(_stage.Seen);
    }

    [Fact]
    public async Task Too_many_refusals_halt_the_bot_until_they_are_old()
    {
        foreach (var _ in Enumerable.Range(0, 1000))
            _stage.Discord.Answers(403, """{"code":50013,"message":"Missing Permissions"}""");
        foreach (var channel in Enumerable.Range(0, 1000))
            await Record.ExceptionAsync(() => _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage($"{channel}"))));

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => _stage.SendAsync(Routes.Me));
        await _stage.SendAsync(Routes.Callback("1", "t", withResponse: false));
        _stage.Time.Advance(TimeSpan.FromMinutes(11));
        await _stage.SendAsync(Routes.Me);

        Assert.Equal(1002, _stage.Seen.Count);
        Assert.Single(_stage.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_asked_to_stop_hears_that_it_stopped()
    {
        using var stopping = new CancellationTokenSource();
        _stage.Discord.Hangs();
        var call = _stage.Rest.SendAsync(Routes.Callback("1", "t", withResponse: false), null, [], stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(_stage.Seen);
    }

    public void Dispose() => _stage.Dispose();
}
