namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A message in answer to what somebody did. Who sees it is always said: Slack's own choice is not the same everywhere.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
internal sealed record ResponseBody(string ResponseType, string Text, IReadOnlyList<BlockBody> Blocks)
{
    /// <summary>Whether it takes the place of the message whose control was used.</summary>
    public bool? ReplaceOriginal { get; init; }
}
