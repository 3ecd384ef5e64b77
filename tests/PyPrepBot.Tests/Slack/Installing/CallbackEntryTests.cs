using System.Text;
using System.Web;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Slack.Installing;

public sealed class CallbackEntryTests : IDisposable
{
    private readonly InstallStage _stage = new();

    [Fact]
    public async Task Whoever_agrees_has_the_bot_and_reads_what_to_do_next()
    {
        _stage.Slack.Answers(InstallStage.Acme).Answers(InstallStage.Known);

        var (status, html) = await _stage.InstallAsync();

        var kept = Assert.Single(_stage.Book.All);
        Assert.Equal(("T1", "xoxb-new", "U_BOT", "B1", "A1", "U_INSTALLER"), (kept.Space, kept.Token, kept.BotUser, kept.BotId, kept.AppId, kept.InstalledBy));
        Assert.Equal((200, "commands chat:write"), (status, string.Join(' ', kept.Scopes)));
        Assert.Contains("PyPrepBot is installed in Acme &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme <b>", html, StringComparison.Ordinal);
        Assert.Contains("<code>/invite @PyPrepBot</code>", html, StringComparison.Ordinal);
        Assert.Contains("<code>/pyprep group setup</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_groups_of_the_workspace_hear_that_the_bot_is_there()
    {
        _stage.Slack.Answers(InstallStage.Acme).Answers(InstallStage.Known);

        await _stage.InstallAsync();

        Assert.Equal([new SpaceJoined(Platform.Slack, "T1")], await _stage.NewsAsync());
    }

    [Theory, Trait("Row", "F9")]
    [InlineData(-240, true)]
    [InlineData(0, false)]
    [InlineData(240, false)]
    public async Task What_is_told_late_of_an_earlier_removal_does_not_touch_the_new_installation(int seconds, bool isKept)
    {
        _stage.Slack.Answers(InstallStage.Acme).Answers(InstallStage.Known);
        await _stage.InstallAsync();

        _stage.Removed(DateTimeOffset.FromUnixTimeSeconds(_stage.Time.GetUtcNow().ToUnixTimeSeconds() + seconds));
        var heard = await _stage.NewsAsync();

        Assert.Equal(isKept, _stage.Book.Of("T1") is not null);
        Assert.Equal(isKept ? 1 : 2, heard.Count);
    }

    [Fact]
    public async Task The_code_is_traded_with_the_apps_own_secret_and_in_the_body()
    {
        _stage.Slack.Answers(InstallStage.Acme).Answers(InstallStage.Known);

        await _stage.InstallAsync();

        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes("111.222:0123456789abcdef0123456789abcdef"));
        Assert.Equal(
            [("/api/oauth.v2.access", $"Basic {basic}"), ("/api/auth.test", "Bearer xoxb-new")],
            _stage.Slack.Seen.Select(seen => (seen.Path, seen.Authorization)));
        Assert.DoesNotContain("secret", _stage.Slack.Seen.First().Body, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "F6")]
    public async Task The_way_back_is_the_same_in_both_steps()
    {
        _stage.Options.PublicUrl = new Uri("https://example.org/below");
        _stage.Slack.Answers(InstallStage.Acme).Answers(InstallStage.Known);
        var (page, _) = await _stage.BeginAsync();

        var state = InstallStage.StateIn(page);
        await _stage.ReturnAsync(state, state, ("code", "c0de"));

        var traded = HttpUtility.ParseQueryString(_stage.Slack.Seen.First().Body);
        Assert.Equal("https://example.org/below/slack/oauth", traded["redirect_uri"]);
        Assert.Equal(traded["redirect_uri"], HttpUtility.ParseQueryString(page.Query)["redirect_uri"]);
        Assert.Equal("c0de", traded["code"]);
    }

    [Fact, Trait("Row", "F1")]
    public async Task A_whole_organisation_is_kept_under_its_own_id()
    {
        _stage.Slack.Answers(
            """
            {"ok":true,"app_id":"A1","access_token":"xoxb-org","token_type":"bot","scope":"commands","bot_user_id":"U_BOT","team":null,
            "enterprise":{"id":"E1","name":"Acme Group"},"is_enterprise_install":true,"authed_user":{"id":"U1"}}
            """).Answers("""{"ok":true,"team_id":"E1","enterprise_id":"E1","user_id":"U_BOT","bot_id":"B1","is_enterprise_install":true}""");

        var (status, html) = await _stage.InstallAsync();

        Assert.Equal((200, "xoxb-org"), (status, _stage.Book.Of("E1")?.Token));
        Assert.Contains("installed in Acme Group", html, StringComparison.Ordinal);
    }

    [Theory, Trait("Row", "F5")]
    [InlineData("made-up", "made-up")]
    [InlineData(null, null)]
    [InlineData("right", null)]
    [InlineData("right", "another")]
    [InlineData("another", "right")]
    public async Task Whoever_was_not_sent_gets_a_friendly_page_and_nothing_is_asked(string? state, string? cookie)
    {
        var (right, another) = (InstallStage.StateIn((await _stage.BeginAsync()).Page), InstallStage.StateIn((await _stage.BeginAsync()).Page));
        string? Of(string? which) => which switch { "right" => right, "another" => another, _ => which };

        var (status, html) = InstallStage.Read(await _stage.ReturnAsync(Of(state), Of(cookie), ("code", "c0de")));

        Assert.Equal((400, 0, 0), (status, _stage.Slack.Seen.Count, _stage.Book.All.Count));
        Assert.Contains("<a href=\"https://bot.example.org/slack/install\">Begin again</a>", html, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "F5")]
    public async Task The_same_way_back_works_once()
    {
        _stage.Slack.Answers(InstallStage.Acme).Answers(InstallStage.Known);
        var state = InstallStage.StateIn((await _stage.BeginAsync()).Page);
        await _stage.ReturnAsync(state, state, ("code", "c0de"));

        var again = await _stage.ReturnAsync(state, state, ("code", "c0de"));

        Assert.Equal((400, 2), (again.Status, _stage.Slack.Seen.Count));
    }

    [Theory, Trait("Row", "F5")]
    [InlineData("access_denied", "You said no to Slack")]
    [InlineData("<script>", "Slack stopped")]
    public async Task Whoever_says_no_is_not_scolded(string error, string words)
    {
        var state = InstallStage.StateIn((await _stage.BeginAsync()).Page);

        var (status, html) = InstallStage.Read(await _stage.ReturnAsync(state, state, ("error", error)));

        Assert.Equal((200, 0), (status, _stage.Slack.Seen.Count));
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    public void Dispose() => _stage.Dispose();
}
