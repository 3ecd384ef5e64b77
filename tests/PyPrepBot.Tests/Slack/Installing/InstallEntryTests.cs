using System.Web;
using PyPrepBot.Slack.Registering;

namespace PyPrepBot.Tests.Slack.Installing;

public sealed class InstallEntryTests : IDisposable
{
    private readonly InstallStage _stage = new();

    [Fact]
    public async Task A_browser_is_sent_to_slack_with_what_the_manifest_asks_for()
    {
        var (page, _) = await _stage.BeginAsync();

        var query = HttpUtility.ParseQueryString(page.Query);
        Assert.Equal("https://slack.com/oauth/v2/authorize", page.GetLeftPart(UriPartial.Path));
        Assert.Equal(("111.222", "https://bot.example.org/slack/oauth"), (query["client_id"], query["redirect_uri"]));
        Assert.Equal([.. ManifestScope.Needed, .. ManifestScope.Optional], query["scope"]!.Split(','));
    }

    [Fact]
    public async Task Slacks_page_can_be_another_one()
    {
        _stage.Options.AuthorizeUrl = new Uri("http://127.0.0.1:4711/oauth/v2/authorize");

        Assert.StartsWith("http://127.0.0.1:4711/oauth/v2/authorize?client_id=", (await _stage.BeginAsync()).Page.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "F5")]
    public async Task The_browser_keeps_the_state_where_no_script_and_no_other_site_gets_it()
    {
        var (page, cookie) = await _stage.BeginAsync();

        Assert.Equal(
            $"__Host-pyprepbot_install={InstallStage.StateIn(page)}; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=Lax", cookie);
    }

    public void Dispose() => _stage.Dispose();
}
