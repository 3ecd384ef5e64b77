namespace PyPrepBot.Core.Groups;

/// <summary>What a group decided about itself beside its schedule.</summary>
public sealed record GroupSettings
{
    public static GroupSettings Default { get; } = new();

    /// <summary>Moderators beside those who manage the server or workspace.</summary>
    public Moderators Moderators { get; init; } = Moderators.None;

    /// <summary>A question goes live only when somebody other than its author approves it.</summary>
    public bool TwoPersonRule { get; init; }
}
