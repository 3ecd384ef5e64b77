namespace PyPrepBot.Core.Chat.References;

/// <summary>Where people talk to the bot.</summary>
public enum Platform
{
    Terminal,
    Discord,
    Slack,
}
