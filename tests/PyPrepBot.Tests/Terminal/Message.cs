using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Tests.Terminal;

/// <summary>Messages with little in them.</summary>
internal static class Message
{
    public static ChatMessage Of(string text, params IReadOnlyList<Block> more) => new(text, [new Paragraph(text), .. more]);
}
