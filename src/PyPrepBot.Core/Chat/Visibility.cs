namespace PyPrepBot.Core.Chat;

/// <summary>Who sees a reply.</summary>
public enum Visibility
{
    /// <summary>Only the person who asked.</summary>
    Ephemeral,

    /// <summary>Everybody in the channel.</summary>
    InChannel,
}
