namespace PyPrepBot.Slack.Installing;

/// <summary>The bot in one workspace, or in all of an organisation.</summary>
/// <param name="Space">The id of the workspace; of the organisation where it is installed for all of it.</param>
internal sealed record Installation(string Space, string Token)
{
    /// <summary>What people call the place.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation the workspace belongs to.</summary>
    public string? Enterprise { get; init; }

    public string? AppId { get; init; }

    public string? BotUser { get; init; }

    public string? BotId { get; init; }

    /// <summary>What was granted; optional ones may have been refused.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    public string? InstalledBy { get; init; }

    /// <summary>What happened before is no news about this installation.</summary>
    public DateTimeOffset? InstalledAt { get; init; }

    public override string ToString() => Space;
}
