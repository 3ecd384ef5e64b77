namespace PyPrepBot.Slack.Installing;

/// <summary>Knows the token of each workspace or organisation the bot is installed in.</summary>
internal interface ITokens
{
    /// <summary>Null where the bot is not installed.</summary>
    Installation? Of(string space);

    /// <summary>The bot was removed there, and its token is worth nothing. May be said again, or of a place nobody knows.</summary>
    void Forget(string space);
}
