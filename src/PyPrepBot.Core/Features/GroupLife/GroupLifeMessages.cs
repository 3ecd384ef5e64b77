using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Features.GroupLife;

/// <summary>What the bot says when somebody lets it into a channel.</summary>
internal static class GroupLifeMessages
{
    public static ChatMessage Hello(Platform platform) => new(
        "Hello, and thank you for the invitation.",
        new Paragraph(new RichText(
            "Hello, and thank you for the invitation. I post one Python question a day and keep the group's board; nothing is posted ",
            "before somebody sets that up.")),
        new Paragraph(new RichText(
            "To begin, type ", new Code(platform == Platform.Slack ? "/pyprep group setup" : "/group setup"),
            " in that channel. ", new Code(platform == Platform.Slack ? "/pyprep help" : "/help"), " has what everybody can do.")));
}
