using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>The Home tab of the app, which each person has for themselves.</summary>
/// <remarks>https://docs.slack.dev/surfaces/app-home</remarks>
internal static class HomeRenderer
{
    public static ViewBody Render(ChatMessage message) => new("home", BlockKitRenderer.Blocks(message.Blocks, Limits.ViewBlocks));
}
