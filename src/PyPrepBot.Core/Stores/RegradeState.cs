namespace PyPrepBot.Core.Stores;

/// <summary>How far a decision about a question has come. It moves down this list; only what cannot be carried out goes back.</summary>
public enum RegradeState
{
    /// <summary>Shown to a moderator.</summary>
    Draft,

    /// <summary>Decided; it happens, whatever dies in between, unless the rules refuse it.</summary>
    Confirmed,
    Done,
}
