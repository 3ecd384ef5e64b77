using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Features.GroupExport;

/// <summary>What stands beside an export.</summary>
internal static class ExportMessages
{
    public static ChatMessage Done(IReadOnlyList<string> leftOut) => new(
        "Everything of this group, as a file.",
        [
            new Paragraph(new RichText(
                new Bold("Everything of this group, as a file."), " It has a README that says what is what. It names members and their ",
                "points, so keep it among moderators.")),
            .. leftOut.Count == 0
                ? (Block[])[]
                : [new Paragraph(
                    $"Too large for a chat, and so not in it: {string.Join(", ", leftOut)}. Whoever runs the bot can get at it.")],
        ]);
}
