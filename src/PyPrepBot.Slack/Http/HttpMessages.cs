namespace PyPrepBot.Slack.Http;

/// <summary>Words of the web server's own.</summary>
internal static class HttpMessages
{
    /// <param name="install">Null when the bot is installed from Slack's own pages.</param>
    public static string Reinstall(Uri? install) => install is null
        ? "PyPrepBot is not installed in this workspace any more. Whoever looks after it can install it again."
        : $"PyPrepBot is not installed in this workspace any more. Install it again with <{install.AbsoluteUri}> and nothing is lost.";
}
