using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Slack.Http;

/// <summary>Whether a call is for a workspace that has the bot. Slack goes on calling for a while where it was removed.</summary>
internal sealed partial class InstalledSpaces(ITokens tokens, TimeProvider time, ILogger<InstalledSpaces> logger)
{
    private readonly SeenRequests _told = new(time);

    /// <param name="space">What names none is let through: it belongs to nobody.</param>
    public bool Has(string? space)
    {
        if (space is null || tokens.Of(space) is not null)
        {
            return true;
        }

        if (_told.IsNew(space))
        {
            Log.NotInstalled(logger, space);
        }

        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack calls for {Space}, in which the bot is not installed")]
        public static partial void NotInstalled(ILogger logger, string space);
    }
}
