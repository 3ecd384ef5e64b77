namespace PyPrepBot.Core.Chat;

/// <summary>How much a finding matters.</summary>
public enum FindingLevel
{
    Good,

    /// <summary>It works, and will not always.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Fault,
}
