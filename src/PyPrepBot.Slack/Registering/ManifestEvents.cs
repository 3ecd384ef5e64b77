namespace PyPrepBot.Slack.Registering;

/// <summary>What the app wants to hear of.</summary>
internal sealed record ManifestEvents(IReadOnlyList<string> BotEvents)
{
    public Uri? RequestUrl { get; init; }
}
