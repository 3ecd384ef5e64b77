namespace PyPrepBot.Core.Stores;

/// <summary>How far a post has come.</summary>
public enum PostState
{
    /// <summary>Nobody has tried to send it.</summary>
    Pending,

    /// <summary>A sending began; if the process died, nobody knows whether it arrived.</summary>
    Sending,

    Posted,

    /// <summary>Too late, or refused for good.</summary>
    Dropped,
}
