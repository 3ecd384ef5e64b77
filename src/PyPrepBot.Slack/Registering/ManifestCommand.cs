namespace PyPrepBot.Slack.Registering;

/// <summary>A slash command.</summary>
/// <param name="ShouldEscape">Whether people and channels come as ids.</param>
internal sealed record ManifestCommand(string Command, string Description, bool ShouldEscape)
{
    public string? UsageHint { get; init; }

    /// <summary>Only where Slack calls us.</summary>
    public Uri? Url { get; init; }
}
