namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Text as blocks hold it. Markup is only in the second kind, and there Slack links nothing of itself.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</remarks>
internal sealed record TextObject(string Type, string Text)
{
    public bool? Emoji { get; init; }

    public bool? Verbatim { get; init; }

    /// <summary>Shown as it stands, <c>:smile:</c> too.</summary>
    public static TextObject Plain(string text) => new("plain_text", text) { Emoji = false };

    public static TextObject Marked(string mrkdwn) => new("mrkdwn", mrkdwn) { Verbatim = true };
}
