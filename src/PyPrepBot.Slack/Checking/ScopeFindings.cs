using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Registering;

namespace PyPrepBot.Slack.Checking;

/// <summary>What a token may not do. Pure.</summary>
internal static class ScopeFindings
{
    /// <param name="granted">Empty when nobody said, and then nothing can be said of it.</param>
    /// <param name="again">Where the bot is installed anew, which is what a new scope takes.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<string> granted, Uri again)
    {
        if (granted.Count == 0)
        {
            return [];
        }

        var missing = ManifestScope.Needed.Except(granted, StringComparer.Ordinal);
        var spared = ManifestScope.Optional.Except(granted, StringComparer.Ordinal);
        return
        [
            .. missing.Select(scope => CheckMessages.ScopeMissing(scope, again)),
            .. spared.Select(scope => CheckMessages.ScopeSpared(scope, again)),
        ];
    }
}
