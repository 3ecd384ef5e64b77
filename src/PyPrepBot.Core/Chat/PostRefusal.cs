namespace PyPrepBot.Core.Chat;

/// <summary>Why a platform will not take a message, today and tomorrow.</summary>
public enum PostRefusal
{
    /// <summary>The bot lacks a permission there.</summary>
    MissingPermission,

    /// <summary>The channel is gone or hidden from the bot.</summary>
    ChannelGone,

    /// <summary>The channel does not take messages: locked, or of a kind the bot cannot post to.</summary>
    Unsuitable,

    /// <summary>
    /// It may stand there or not, and the platform does not say which. It is not sent once more: a missing post is better than two.
    /// </summary>
    Unclear,
}
