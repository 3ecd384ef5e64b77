using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Registering;
using PyPrepBot.Tests.Slack.Protocol.WebApi;

namespace PyPrepBot.Tests.Slack.Checking;

/// <summary>The check before a scripted Slack.</summary>
internal sealed class CheckStage : IDisposable
{
    public const string Bot = """{"ok":true,"team":"Acme","team_id":"T1","user":"pyprepbot","user_id":"U_BOT","bot_id":"B1"}""";

    private readonly SlackHttp _http;
    private readonly FakeTimeProvider _time = new();

    public CheckStage()
    {
        Slack = new ScriptedSlack(_time);
        _http = new SlackHttp(Slack);
    }

    public ScriptedSlack Slack { get; }

    public SlackOptions Options { get; } = new() { BotToken = "xoxb-secret", AppToken = "xapp-1-A123-456-abc" };

    public static IReadOnlyList<string> AllScopes => [.. ManifestScope.Needed, .. ManifestScope.Optional];

    /// <summary>Says that the token works, and what it may do.</summary>
    public CheckStage Works(params IEnumerable<string> scopes)
    {
        Slack.Answers(Bot, 200, ("x-oauth-scopes", string.Join(',', scopes)));
        return this;
    }

    public async Task<IReadOnlyList<Finding>> LookAsync(ITokens? tokens = null, params IReadOnlyList<string> channels)
    {
        List<Finding> findings = [];
        var places = channels.Select(channel => new ChannelRef(Platform.Slack, "T1", channel)).ToList();
        var check = new SlackCheck(Options, tokens ?? new OwnToken(Options), new SingleCall(_http, Options, _time));
        await foreach (var finding in check.LookAsync(places, TestContext.Current.CancellationToken))
        {
            findings.Add(finding);
        }

        return findings;
    }

    public void Dispose() => _http.Dispose();
}
