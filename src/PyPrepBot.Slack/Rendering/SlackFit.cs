using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Holds a message against Slack's limits.</summary>
internal sealed class SlackFit : IMessageFit
{
    public Platform Platform => Platform.Slack;

    public string? Misfit(ChatMessage message)
    {
        var length = message.Blocks.Select(BlockText.Of).Sum(text => text?.Length ?? 0);
        if (length > Limits.Text)
        {
            return $"its text has {length} characters as mrkdwn; Slack takes {Limits.Text}";
        }

        try
        {
            var blocks = BlockKitRenderer.Render(message).Blocks;
            return blocks is null or { Count: 0 } ? "nothing of it would be shown" : null;
        }
        catch (InvalidOperationException refusal)
        {
            return refusal.Message;
        }
    }
}
