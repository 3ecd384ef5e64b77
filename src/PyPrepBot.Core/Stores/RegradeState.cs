namespace PyPrepBot.Core.Stores;

/// <summary>How far a decision about a question has come. It only ever moves down this list.</summary>
public enum RegradeState
{
    /// <summary>Shown to a moderator.</summary>
    Draft,

    /// <summary>Decided; it happens, whatever dies in between.</summary>
    Confirmed,
    Done,
}
