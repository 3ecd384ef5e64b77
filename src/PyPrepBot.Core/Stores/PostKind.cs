namespace PyPrepBot.Core.Stores;

/// <summary>What is posted to everybody in a group's channel.</summary>
public enum PostKind
{
    /// <summary>The challenge card.</summary>
    Card,

    /// <summary>The answer, the spread and the reasons, after the close.</summary>
    Reveal,

    /// <summary>The weekly board.</summary>
    Board,

    /// <summary>A question was put right: what that changed.</summary>
    Correction,

    /// <summary>The last board of a season, by the Monday on which it began.</summary>
    Recap,
}
