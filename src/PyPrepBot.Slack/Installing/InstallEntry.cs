using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Installing;

/// <summary>Where a browser begins to install: it is sent on to Slack.</summary>
internal sealed class InstallEntry(SlackOptions options, InstallStates states) : IWebEntry
{
    public string Path => SlackAddresses.InstallPath;

    public bool IsForBrowsers => true;

    public bool IsOpen => options is { IsOn: true, IsForMany: true };

    public Task<WebAnswer> AnswerAsync(WebCall call, CancellationToken cancellation)
    {
        var state = states.Issue();
        return Task.FromResult(new WebAnswer(302, default)
        {
            Headers = new Dictionary<string, string>
            {
                ["Location"] = AuthorizeAddress.Of(options, state),
                ["Set-Cookie"] = StateCookie.Keep(state),
                ["Cache-Control"] = "no-store",
                ["Referrer-Policy"] = "no-referrer",
            },
        });
    }
}
