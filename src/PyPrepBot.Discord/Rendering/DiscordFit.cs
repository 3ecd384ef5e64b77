using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Holds a message against Discord's limits.</summary>
internal sealed class DiscordFit : IMessageFit
{
    public Platform Platform => Platform.Discord;

    public string? Misfit(ChatMessage message)
    {
        var length = message.Blocks.Select(BlockText.Of).Sum(text => text?.Length ?? 0);
        if (length > Limits.Text)
        {
            return $"its text has {length} characters as markdown; Discord takes {Limits.Text}";
        }

        try
        {
            MessageRenderer.Render(message, ephemeral: true);
            return null;
        }
        catch (InvalidOperationException refusal)
        {
            return refusal.Message;
        }
    }
}
