using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Installing;

/// <summary>A bot that workspaces install, before a scripted Slack and a browser that the test plays.</summary>
internal sealed class InstallStage : IDisposable
{
    public const string Acme =
        """
        {"ok":true,"app_id":"A1","access_token":"xoxb-new","token_type":"bot","scope":"commands,chat:write","bot_user_id":"U_BOT",
        "team":{"id":"T1","name":"Acme <b>"},"enterprise":null,"is_enterprise_install":false,"authed_user":{"id":"U_INSTALLER"}}
        """;

    public const string Known = """{"ok":true,"team":"Acme","team_id":"T1","user":"bot","user_id":"U_BOT","bot_id":"B1","enterprise_id":null}""";

    private readonly BookStage _books = new();
    private readonly SlackHttp _http;
    private readonly HeardChanges _changes = new();
    private readonly NewsDesk _news;
    private readonly InstallEntry _install;
    private readonly CallbackEntry _callback;

    public InstallStage()
    {
        Slack = new ScriptedSlack(Time);
        _http = new SlackHttp(Slack);
        Book = _books.Open();
        _news = new NewsDesk(_changes, Book, new ListLogger<NewsDesk>(Lines));
        var states = new InstallStates(new CountingBytes(), Time);
        _install = new InstallEntry(Options, states);
        _callback = new CallbackEntry(
            Options,
            states,
            new OauthExchange(Options, new SingleCall(_http, Options, Time), Time),
            new Lazy<InstallationBook>(() => Book),
            _news,
            new ListLogger<CallbackEntry>(Lines));
    }

    public FakeTimeProvider Time { get; } = new();

    public ScriptedSlack Slack { get; }

    public InstallationBook Book { get; }

    public ConcurrentQueue<string> Lines { get; } = new();

    public SlackOptions Options { get; } = new()
    {
        Mode = SlackMode.Http,
        ApiBaseUrl = new Uri("https://slack.test/api/"),
        ClientId = "111.222",
        ClientSecret = "0123456789abcdef0123456789abcdef",
        PublicUrl = new Uri("https://bot.example.org/"),
    };

    /// <summary>Where Slack's page is, and the cookie.</summary>
    public async Task<(Uri Page, string Cookie)> BeginAsync()
    {
        var answer = await _install.AnswerAsync(new WebCall(_ => null, default), TestContext.Current.CancellationToken);
        Assert.Equal(302, answer.Status);
        return (new Uri(answer.Headers["Location"]), answer.Headers["Set-Cookie"]);
    }

    public async Task<WebAnswer> ReturnAsync(string? state, string? cookie, params (string Name, string Value)[] query) =>
        await _callback.AnswerAsync(
            new WebCall(_ => null, default)
            {
                Query = name => name == "state" ? state : Array.Find(query, part => part.Name == name).Value,
                Cookie = name => name == StateCookie.Name ? cookie : null,
            },
            TestContext.Current.CancellationToken);

    /// <summary>From the first door to the last, as a person does it who agrees.</summary>
    public async Task<(int Status, string Html)> InstallAsync()
    {
        var state = StateIn((await BeginAsync()).Page);
        return Read(await ReturnAsync(state, state, ("code", "c0de")));
    }

    /// <summary>Slack tells that the workspace removed the bot.</summary>
    public void Removed(DateTimeOffset at) => _news.Take([new SpaceLeft(Platform.Slack, "T1")], at);

    /// <summary>What the rest of the bot was told.</summary>
    public async Task<IReadOnlyList<SpaceChange>> NewsAsync()
    {
        _news.Open(TestContext.Current.CancellationToken);
        await _news.CloseAsync();
        return [.. _changes.Heard];
    }

    public static string StateIn(Uri page) => System.Web.HttpUtility.ParseQueryString(page.Query)["state"]!;

    public static (int Status, string Html) Read(WebAnswer answer) => (answer.Status, Encoding.UTF8.GetString(answer.Body.Span));

    public void Dispose()
    {
        _http.Dispose();
        _books.Dispose();
    }
}
