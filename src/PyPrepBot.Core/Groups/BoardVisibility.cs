namespace PyPrepBot.Core.Groups;

/// <summary>How a member appears on boards.</summary>
public enum BoardVisibility
{
    /// <summary>By the name the platform gives.</summary>
    Name,

    /// <summary>By a name of their own choice.</summary>
    Nickname,

    /// <summary>Not at all: only they see their own place, and others stand as if they were not there.</summary>
    Hidden,
}
