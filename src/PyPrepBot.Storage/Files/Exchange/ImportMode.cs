namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>What an import may do to the bank.</summary>
public enum ImportMode
{
    /// <summary>Only say what would happen.</summary>
    Check,

    /// <summary>Take questions that are new; one that exists is refused.</summary>
    Add,

    /// <summary>Replace questions that exist; one that is new is refused.</summary>
    Update,
}
