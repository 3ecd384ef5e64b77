namespace PyPrepBot.Core.Stores;

/// <summary>What a moderator decided about a question that was in doubt.</summary>
public enum RegradeKind
{
    /// <summary>A further typed answer is right.</summary>
    Accept,

    /// <summary>One member's answer is right, this once; the key stays.</summary>
    Once,

    /// <summary>Other options are right.</summary>
    Correct,

    /// <summary>It should not have been asked.</summary>
    Void,

    /// <summary>It is sound, and is asked again.</summary>
    PutBack,
}
