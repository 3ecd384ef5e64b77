using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

public sealed class ErrorClassesTests
{
    [Fact]
    public void Every_error_that_is_documented_has_its_class()
    {
        var known = SpecFiles.Read(Path.Combine("slack", "error-classes.json")).GetProperty("classes").EnumerateObject().ToList();

        Assert.True(known.Count > 200);
        Assert.All(known, pair => Assert.Equal(
            pair.Value.GetString()!.Replace("_", "", StringComparison.Ordinal),
            ErrorClasses.Of(pair.Name, []).ToString(),
            ignoreCase: true));
    }

    [Theory]
    [InlineData("ratelimited", "RateLimited")]
    [InlineData("service_unavailable", "Transient")]
    [InlineData("internal_error", "Ambiguous")]
    [InlineData("account_inactive", "TokenDead")]
    [InlineData("token_expired", "TokenRefresh")]
    [InlineData("missing_scope", "Scope")]
    [InlineData("not_enabled", "AppConfig")]
    [InlineData("channel_not_found", "ChannelGone")]
    [InlineData("hash_conflict", "InteractionExpired")]
    [InlineData("message_not_found", "MessageGone")]
    [InlineData("invalid_blocks", "Bug")]
    [InlineData("restricted_action_of_tomorrow", "Policy")]
    [InlineData("quantum_flux", "Bug")]
    public void An_error_has_a_class(string error, string expected) => Assert.Equal(expected, ErrorClasses.Of(error, []).ToString());

    [Fact, Trait("Row", "C2")]
    public void A_trigger_that_expired_is_known_by_what_is_said_about_it() => Assert.Equal(
        ErrorClass.InteractionExpired,
        ErrorClasses.Of("invalid_arguments", ["[ERROR] `trigger_id` expired [json-pointer:/trigger_id]"]));
}
