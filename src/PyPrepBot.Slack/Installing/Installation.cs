namespace PyPrepBot.Slack.Installing;

/// <summary>The bot in one workspace or organisation.</summary>
internal sealed record Installation(string Space, string Token)
{
    public string? BotUser { get; init; }

    public override string ToString() => Space;
}
