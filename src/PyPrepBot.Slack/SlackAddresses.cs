namespace PyPrepBot.Slack;

/// <summary>The doors of our web server for Slack. All of them come from one setting, so that they cannot differ.</summary>
internal static class SlackAddresses
{
    public const string EventsPath = "/slack/events";
    public const string InstallPath = "/slack/install";
    public const string CallbackPath = "/slack/oauth";

    /// <summary>Where Slack calls; null when nobody said how we are reached.</summary>
    public static Uri? Events(this SlackOptions options) => At(options.PublicUrl, EventsPath);

    /// <summary>Where a browser begins to install; null when this bot serves one workspace.</summary>
    public static Uri? Install(this SlackOptions options) => options.IsForMany ? At(options.PublicUrl, InstallPath) : null;

    /// <summary>Where a browser comes back to, also called the redirect URL.</summary>
    public static Uri? Callback(this SlackOptions options) => options.IsForMany ? At(options.PublicUrl, CallbackPath) : null;

    public static Uri? At(Uri? root, string path) => root is null ? null : new Uri(root.AbsoluteUri.TrimEnd('/') + path);
}
