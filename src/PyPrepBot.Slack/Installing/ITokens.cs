namespace PyPrepBot.Slack.Installing;

/// <summary>Knows the token of each workspace or organisation the bot is installed in.</summary>
internal interface ITokens
{
    /// <summary>Null where the bot is not installed.</summary>
    Installation? Of(string space);
}
