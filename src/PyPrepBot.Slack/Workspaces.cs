using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack;

/// <summary>The Web API of each workspace. Each token has its own limits and its own troubles.</summary>
internal sealed class Workspaces(
    ITokens tokens, SlackOptions options, SlackHttp http, TimeProvider time, ILogger<SlackApi> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, SlackApi> _apis = new(StringComparer.Ordinal);

    /// <summary>Null where the bot is not installed.</summary>
    public ISlackApi? Of(string space) =>
        tokens.Of(space) is { } installation ? _apis.GetOrAdd(installation.Token, Create) : null;

    public void Dispose()
    {
        foreach (var api in _apis.Values)
        {
            api.Dispose();
        }
    }

    private SlackApi Create(string token) => new(http, new SlackAccess(options.ApiBaseUrl, token), time, new Random(), logger);
}
