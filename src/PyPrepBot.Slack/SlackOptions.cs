namespace PyPrepBot.Slack;

/// <summary>How the bot reaches Slack. Without a token, or a way to get one, Slack is off.</summary>
public sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>The token that starts with <c>xoxb-</c>; from the environment, never from a file in the repository.</summary>
    public string? BotToken { get; set; }

    /// <summary>The token that starts with <c>xapp-</c>; needed for <see cref="SlackMode.Socket"/>.</summary>
    public string? AppToken { get; set; }

    public SlackMode Mode { get; set; } = SlackMode.Socket;

    /// <summary>The root of the Web API.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://slack.com/api/");

    /// <summary>Proves requests in <see cref="SlackMode.Http"/>.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>For installing into many workspaces in <see cref="SlackMode.Http"/>.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>The bot's own web server as Slack and browsers reach it, such as <c>https://bot.example.org</c>.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Slack's page on which people agree to an installation.</summary>
    public Uri AuthorizeUrl { get; set; } = new("https://slack.com/oauth/v2/authorize");

    /// <summary>The slash command that takes every command as its first words: <c>/pyprep group status</c>.</summary>
    public string HubCommand { get; set; } = "/pyprep";

    /// <summary>
    /// Slash commands of their own by the command they mean; an empty one is none. Slack gives a name to the app installed last, so
    /// they can be called otherwise.
    /// </summary>
    public Dictionary<string, string> Commands { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["quiz"] = "/quiz",
        ["challenge"] = "/challenge",
        ["leaderboard"] = "/leaderboard",
    };

    /// <summary>Whether the settings turn Slack on.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(BotToken) || IsForMany;

    /// <summary>Whether workspaces install the bot themselves, each with a token of its own.</summary>
    public bool IsForMany => Mode == SlackMode.Http && string.IsNullOrWhiteSpace(BotToken) && !string.IsNullOrWhiteSpace(ClientId);
}
