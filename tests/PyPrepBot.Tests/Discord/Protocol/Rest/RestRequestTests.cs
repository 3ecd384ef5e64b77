using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class RestRequestTests : IDisposable
{
    private readonly RestStage _stage = new();

    [Fact, Trait("Row", "R01")]
    public async Task Every_request_says_who_we_are()
    {
        await _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.Callback("2", "t", withResponse: false));

        Assert.All(
            _stage.Seen,
            seen => Assert.Matches(@"^DiscordBot \(https://github\.com/pyprepbot/pyprepbot, \d+\.\d+\.\d+\)$", seen.UserAgent));
    }

    [Fact, Trait("Row", "R01")]
    public async Task A_bot_route_carries_the_token()
    {
        await _stage.SendAsync(Routes.EditMessage("1", "2"));

        Assert.Equal($"Bot {RestStage.Token}", Assert.Single(_stage.Seen).Authorization);
    }

    public static TheoryData<string> TokenRoutes => ["callback", "get", "edit", "delete", "follow", "edit follow"];

    [Theory, MemberData(nameof(TokenRoutes)), Trait("Row", "R01")]
    public async Task A_route_with_a_token_of_its_own_does_not(string name)
    {
        await _stage.SendAsync(TokenRoute(name));

        Assert.Null(Assert.Single(_stage.Seen).Authorization);
    }

    [Theory, MemberData(nameof(TokenRoutes))]
    public void A_token_in_a_path_is_not_shown(string name) =>
        Assert.DoesNotContain("s3cret", TokenRoute(name).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_bots_token_is_not_shown() =>
        Assert.DoesNotContain("s3cret", new RestSettings(new Uri("https://discord.test"), "s3cret").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_path_stands_under_the_base_address()
    {
        await _stage.SendAsync(Routes.Callback("1", "t", withResponse: true));
        await _stage.SendAsync(Routes.EditOriginal("2", "t"));

        Assert.Equal(
            ["POST /api/v10/interactions/1/t/callback?with_response=true", "PATCH /api/v10/webhooks/2/t/messages/@original"],
            _stage.Seen.Select(seen => seen.Call));
    }

    [Fact]
    public async Task An_id_cannot_leave_its_place_in_the_path()
    {
        await _stage.SendAsync(Routes.GetChannel("1/../../users/@me?x"));

        Assert.Equal("GET /api/v10/channels/1%2F..%2F..%2Fusers%2F%40me%3Fx", Assert.Single(_stage.Seen).Call);
    }

    [Fact]
    public async Task A_body_arrives_as_it_was_given()
    {
        await _stage.SendAsync(Routes.CreateMessage("1"), """{"content":"ä"}""");

        var seen = Assert.Single(_stage.Seen);
        Assert.Equal(("application/json", """{"content":"ä"}"""), (seen.ContentType, seen.Body));
    }

    public void Dispose() => _stage.Dispose();

    private static RestRoute TokenRoute(string name) => name switch
    {
        "callback" => Routes.Callback("1", "s3cret", withResponse: false),
        "get" => Routes.GetOriginal("1", "s3cret"),
        "edit" => Routes.EditOriginal("1", "s3cret"),
        "delete" => Routes.DeleteOriginal("1", "s3cret"),
        "follow" => Routes.FollowUp("1", "s3cret"),
        _ => Routes.EditFollowUp("1", "s3cret", "2"),
    };
}
