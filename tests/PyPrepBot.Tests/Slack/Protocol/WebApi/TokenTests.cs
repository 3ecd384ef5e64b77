using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

public sealed class TokenTests : IDisposable
{
    private readonly ApiStage _stage = new();

    [Theory, Trait("Row", "F11")]
    [InlineData("account_inactive")]
    [InlineData("token_expired")]
    public async Task After_a_dead_token_nothing_more_is_sent_with_it_and_the_other_workspace_goes_on(string error)
    {
        _stage.Slack.Fails(error);
        await Assert.ThrowsAsync<SlackApiException>(() => _stage.PostAsync("C1"));

        var failure = await Assert.ThrowsAsync<SlackApiException>(() => _stage.CallAsync(SlackMethods.AuthTest));
        await _stage.CallOtherAsync(SlackMethods.AuthTest);

        Assert.Equal((error, ErrorClass.TokenDead), (failure.Error, failure.Class));
        Assert.Equal(["Bearer xoxb-secret", "Bearer xoxb-other"], _stage.Seen.Select(seen => seen.Authorization));
    }

    [Fact, Trait("Row", "F11")]
    public async Task It_is_looked_again_after_ten_minutes_and_told_once()
    {
        Array.ForEach(new int[2], _ => _stage.Slack.Fails("token_revoked"));
        await Assert.ThrowsAsync<SlackApiException>(() => _stage.PostAsync("C1"));
        _stage.Time.Advance(TimeSpan.FromMinutes(10));

        await Assert.ThrowsAsync<SlackApiException>(() => _stage.PostAsync("C1"));
        _stage.Time.Advance(TimeSpan.FromMinutes(10));
        await _stage.PostAsync("C1");
        await _stage.PassAsync(_stage.PostAsync("C1"));

        Assert.Equal(4, _stage.Seen.Count);
        Assert.Single(_stage.Lines, line => line.Contains("no longer accepts", StringComparison.Ordinal));
    }

    public void Dispose() => _stage.Dispose();
}
