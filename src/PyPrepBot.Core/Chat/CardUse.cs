namespace PyPrepBot.Core.Chat;

/// <summary>What a route's private answer has to do with a card: a message whose controls go on changing it.</summary>
public enum CardUse
{
    None,

    /// <summary>The answer is a card. A platform that has windows shows it in one.</summary>
    Opens,

    /// <summary>Where the control stands on a card in a window, the answer takes the card's place: nothing is left to do on it.</summary>
    Replaces,
}
