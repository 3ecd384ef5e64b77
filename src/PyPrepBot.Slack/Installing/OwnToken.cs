namespace PyPrepBot.Slack.Installing;

/// <summary>The one token of the settings, wherever something comes from.</summary>
internal sealed class OwnToken(SlackOptions options) : ITokens
{
    public Installation? Of(string space) => options.BotToken is { Length: > 0 } token ? new Installation(space, token) : null;

    public void Forget(string space)
    {
        // It stands in the settings, and whoever runs the bot takes it out there.
    }
}
