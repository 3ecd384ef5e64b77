using PyPrepBot.Core.Chat;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Registering;
using PyPrepBot.Tests.Slack.Installing;

namespace PyPrepBot.Tests.Slack.Checking;

public sealed class SlackCheckTests : IDisposable
{
    private readonly CheckStage _stage = new();

    public static TheoryData<string> Needed => [.. ManifestScope.Needed];

    public static TheoryData<string> Optional => [.. ManifestScope.Optional];

    [Fact]
    public async Task Where_nothing_is_wrong_nothing_is_to_be_mended()
    {
        var findings = await _stage.Works(CheckStage.AllScopes).LookAsync();

        Assert.All(findings, finding => Assert.Equal(FindingLevel.Good, finding.Level));
        Assert.Equal("Slack: the bot token works, this is pyprepbot in Acme (T1)", findings[0].What);
        Assert.Contains(findings, finding => finding.What.Contains("/quiz, /challenge, /leaderboard, /pyprep;", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.What.EndsWith("https://api.slack.com/apps/A123/install-on-team", StringComparison.Ordinal));
        Assert.Equal(["Bearer xoxb-secret", "Bearer xapp-1-A123-456-abc"], _stage.Slack.Seen.Select(seen => seen.Authorization));
        Assert.DoesNotContain(findings, finding => $"{finding}".Contains("xoxb-secret", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Needed))]
    public async Task A_scope_that_is_needed_and_missing_is_a_fault(string scope)
    {
        var findings = await _stage.Works(CheckStage.AllScopes.Where(other => other != scope)).LookAsync();

        var fault = Assert.Single(findings, finding => finding.Level == FindingLevel.Fault);
        Assert.Contains($"scope {scope} ", fault.What, StringComparison.Ordinal);
        Assert.Contains("/A123/install-on-team", fault.Fix, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Optional))]
    public async Task A_scope_that_can_be_spared_is_named_with_what_it_costs(string scope)
    {
        var findings = await _stage.Works(CheckStage.AllScopes.Where(other => other != scope)).LookAsync();

        var warning = Assert.Single(findings, finding => finding.Level != FindingLevel.Good);
        Assert.Equal(FindingLevel.Warning, warning.Level);
        Assert.Matches($"without the scope {scope} (?!something small)", warning.What);
    }

    [Theory]
    [InlineData("invalid_auth", "is not accepted (invalid_auth)")]
    [InlineData("token_revoked", "is not accepted (token_revoked)")]
    [InlineData("not_allowed_token_type", "the wrong kind of token")]
    [InlineData("quantum_flux", "quantum_flux")]
    public async Task A_token_that_slack_does_not_take_is_a_fault(string error, string words)
    {
        _stage.Slack.Fails(error);

        var findings = await _stage.LookAsync();

        Assert.Contains(words, findings[0].What, StringComparison.Ordinal);
        Assert.Equal(FindingLevel.Fault, findings[0].Level);
    }

    [Fact]
    public async Task A_persons_token_is_told_from_a_bots()
    {
        _stage.Slack.Answers("""{"ok":true,"team":"Acme","team_id":"T1","user":"grace","user_id":"U1"}""");

        Assert.Contains("a person's and not a bot's", (await _stage.LookAsync())[0].What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing_scope", "lacks the scope connections:write")]
    [InlineData("not_allowed_token_type", "Slack:AppToken is the wrong kind")]
    [InlineData("invalid_auth", "the app-level token is not accepted")]
    [InlineData("socket_mode_not_enabled", "Socket Mode is off")]
    [InlineData("not_enabled", "Socket Mode is off")]
    [InlineData("forbidden_team", "forbidden_team")]
    public async Task What_keeps_the_socket_shut_is_named(string error, string words)
    {
        _stage.Works(CheckStage.AllScopes).Slack.Fails(error);

        var fault = Assert.Single(await _stage.LookAsync(), finding => finding.Level == FindingLevel.Fault);

        Assert.Contains(words, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_slack_cannot_be_reached_that_is_the_finding()
    {
        _stage.Slack.Throws(new HttpRequestException("no such host")).Throws(new HttpRequestException("no such host"));

        var findings = await _stage.LookAsync();

        Assert.All(findings.Take(2), finding => Assert.StartsWith("Slack: https://slack.com/api/ cannot be asked.", finding.What, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"ok":true,"channel":{"name":"python","is_member":true}}""", "Good", "the bot is in #python", null)]
    [InlineData("""{"ok":true,"channel":{"name":"python","is_member":false}}""", "Fault", "not in #python", "/invite @PyPrepBot")]
    [InlineData("""{"ok":true,"channel":{"name":"python","is_member":true,"is_archived":true}}""", "Fault", "#python is archived", "/pyprep group setup")]
    [InlineData("""{"ok":true,"channel":{"is_im":true}}""", "Good", "the bot is in #C1", null)]
    [InlineData("""{"ok":false,"error":"channel_not_found"}""", "Fault", "channel C1", "/invite @PyPrepBot")]
    [InlineData("""{"ok":false,"error":"missing_scope","needed":"channels:read","provided":"commands"}""", "Fault", "scope channels:read", "install it again")]
    public async Task Each_groups_channel_is_looked_at(string reply, string level, string words, string? fix)
    {
        _stage.Works(CheckStage.AllScopes).Slack.Answers("""{"ok":true,"url":"wss://x"}""").Answers(reply);

        var finding = (await _stage.LookAsync(null, "C1"))[2];

        Assert.Equal(level, $"{finding.Level}");
        Assert.Contains(words, finding.What, StringComparison.Ordinal);
        Assert.Contains(fix ?? "", finding.Fix ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://bot.example.org/", "Good", "https://bot.example.org/slack/events")]
    [InlineData(null, "Good", "https://<your host>/slack/events")]
    [InlineData("http://127.0.0.1:4711", "Warning", "only this machine reaches http://127.0.0.1:4711/slack/events")]
    public async Task In_http_mode_the_address_is_named_that_slack_has_to_call(string? root, string level, string address)
    {
        _stage.Options.Mode = SlackMode.Http;
        _stage.Options.PublicUrl = root is null ? null : new Uri(root);

        var findings = await _stage.Works(CheckStage.AllScopes).LookAsync();

        var finding = Assert.Single(findings, finding => finding.What.Contains(address, StringComparison.Ordinal));
        Assert.Equal((level, 1), ($"{finding.Level}", _stage.Slack.Seen.Count));
    }

    [Fact]
    public async Task Each_workspace_that_installed_the_bot_is_looked_at_and_none_that_did_not()
    {
        using var books = new BookStage();
        var book = books.Open();
        _stage.Options.BotToken = null;
        (_stage.Options.Mode, _stage.Options.ClientId, _stage.Options.PublicUrl) = (SlackMode.Http, "1.2", new Uri("https://bot.example.org"));
        book.Keep(new Installation("T2", "xoxb-2") { Name = "Bolt" });
        _stage.Slack.Fails("account_inactive");

        var findings = await _stage.LookAsync(book, "C1");

        Assert.Contains("of Bolt is not accepted", findings[0].What, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.What.Contains("C1 is in T1, where the bot is not installed", StringComparison.Ordinal));
        Assert.EndsWith("https://bot.example.org/slack/install", findings[^1].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nobody_has_installed_it_yet_is_said()
    {
        using var books = new BookStage();
        _stage.Options.BotToken = null;
        (_stage.Options.Mode, _stage.Options.ClientId, _stage.Options.PublicUrl) = (SlackMode.Http, "1.2", new Uri("https://bot.example.org"));

        var warning = Assert.Single(await _stage.LookAsync(books.Open()), finding => finding.Level == FindingLevel.Warning);

        Assert.Contains("https://bot.example.org/slack/install", warning.Fix, StringComparison.Ordinal);
    }

    public void Dispose() => _stage.Dispose();
}
