namespace PyPrepBot.Discord;

/// <summary>How interactions arrive from Discord.</summary>
public enum DiscordMode
{
    Gateway,
    Http,
}
