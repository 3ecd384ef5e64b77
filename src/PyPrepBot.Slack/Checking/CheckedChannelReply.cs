namespace PyPrepBot.Slack.Checking;

/// <summary>The reply to <c>conversations.info</c>.</summary>
internal sealed record CheckedChannelReply
{
    public CheckedChannel? Channel { get; init; }
}
