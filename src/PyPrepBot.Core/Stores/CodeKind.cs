namespace PyPrepBot.Core.Stores;

/// <summary>What a code joins.</summary>
public enum CodeKind
{
    /// <summary>A channel of another server or workspace with a group.</summary>
    Group,

    /// <summary>Another account of a person with theirs.</summary>
    Member,
}
