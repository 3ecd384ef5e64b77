using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Tests.Slack.Http;

/// <summary>A bot that is installed in some workspaces; everywhere when none is named.</summary>
internal sealed class FixedTokens(params IReadOnlyList<string> spaces) : ITokens
{
    public Installation? Of(string space) =>
        spaces.Count == 0 || spaces.Contains(space) ? new Installation(space, "xoxb-" + space) : null;

    public void Forget(string space)
    {
        // What is fixed is never forgotten.
    }
}
