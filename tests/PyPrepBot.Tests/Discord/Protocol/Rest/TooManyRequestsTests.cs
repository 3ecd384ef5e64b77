using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class TooManyRequestsTests : IDisposable
{
    private readonly RestStage _stage = new();

    [Fact, Trait("Row", "R06")]
    public async Task The_wait_of_the_body_counts()
    {
        _stage.Discord.Answers(429, """{"message":"slow","retry_after":2.563,"global":false}""", ("Retry-After", "1"));

        var reply = await _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1")));

        Assert.Equal(204, reply.Status);
        Assert.InRange(_stage.Between(0, 1), TimeSpan.FromSeconds(2.563), TimeSpan.FromSeconds(60));
    }

    [Fact, Trait("Row", "R06")]
    public async Task A_wait_is_not_counted_as_a_try()
    {
        foreach (var _ in Enumerable.Range(0, 10))
            _stage.Discord.Answers(429, """{"retry_after":0.563,"global":false}""");

        await _stage.PassAsync(_stage.SendAsync(Routes.FollowUp("1", "t")));

        Assert.Equal(11, _stage.Seen.Count);
    }

    [Theory, Trait("Row", "R07")]
    [InlineData("Retry-After", "0.563", 0.563)]
    [InlineData("Retry-After", "12", 12)]
    [InlineData("X-RateLimit-Reset-After", "1.5", 1.5)]
    [InlineData("X-Nothing", "1", 5)]
    [InlineData("Retry-After", "NaN", 5)]
    public async Task Without_a_body_the_headers_count(string name, string value, double seconds)
    {
        _stage.Discord.Answers(429, null, (name, value));

        await _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1")));

        Assert.InRange(_stage.Between(0, 1), TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(60));
    }

    [Fact, Trait("Row", "R08")]
    public async Task A_global_limit_stops_all_but_the_callback()
    {
        _stage.Discord.Answers(429, """{"retry_after":5,"global":true}""", ("X-RateLimit-Global", "true"));
        var first = _stage.SendAsync(Routes.CreateMessage("1"));
        var other = _stage.SendAsync(Routes.GetGuild("7"));

        await _stage.SendAsync(Routes.Callback("8", "t", withResponse: false));
        await _stage.PassAsync(first);
        await _stage.PassAsync(other);

        Assert.Contains("/callback", _stage.Seen[1].Call, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, _stage.Between(0, 1));
        Assert.True(_stage.Between(0, 2) >= TimeSpan.FromSeconds(5) && _stage.Between(0, 3) >= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_limit_of_one_channel_stops_no_other()
    {
        _stage.Discord.Answers(429, """{"retry_after":5,"global":false}""");
        var first = _stage.SendAsync(Routes.CreateMessage("1"));

        await _stage.SendAsync(Routes.CreateMessage("2"));
        await _stage.PassAsync(first);

        Assert.Equal(TimeSpan.Zero, _stage.Between(0, 1));
    }

    [Theory, Trait("Row", "R09")]
    [InlineData("shared", 1001)]
    [InlineData("user", 1000)]
    public async Task Only_a_shared_limit_is_not_held_against_us(string scope, int sent)
    {
        foreach (var _ in Enumerable.Range(0, 1000))
            _stage.Discord.Answers(429, """{"retry_after":0.05,"global":false}""", ("X-RateLimit-Scope", scope));

        await Record.ExceptionAsync(() => _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1"))));

        Assert.Equal(sent, _stage.Seen.Count);
        Assert.True(_stage.Between(0, 999) >= TimeSpan.FromSeconds(0.05 * 999));
    }

    [Theory, Trait("Row", "R10")]
    [InlineData(null, 60)]
    [InlineData("5", 60)]
    [InlineData("300", 300)]
    public async Task A_web_page_stops_everything_for_a_minute_or_more(string? retryAfter, int seconds)
    {
        (string, string)[] headers = retryAfter is null ? [] : [("Retry-After", retryAfter)];
        _stage.Discord.AnswersHtml(429, headers);

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => _stage.SendAsync(Routes.CreateMessage("1")));
        var callback = _stage.SendAsync(Routes.Callback("8", "t", withResponse: false));
        await _stage.PassLongAsync(_stage.SendAsync(Routes.FollowUp("1", "t")));

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => callback);
        Assert.Equal(2, _stage.Seen.Count);
        Assert.True(_stage.Between(0, 1) >= TimeSpan.FromSeconds(seconds));
        Assert.DoesNotContain(_stage.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_callback_does_not_wait_longer_than_it_has()
    {
        _stage.Discord.Answers(429, """{"retry_after":30,"global":false}""");

        var failure = await Assert.ThrowsAsync<DiscordUnreachableException>(
            () => _stage.PassAsync(_stage.SendAsync(Routes.Callback("8", "s3cret", withResponse: false))));

        Assert.Single(_stage.Seen);
        Assert.DoesNotContain("s3cret", failure.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _stage.Dispose();
}
