using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Features;

/// <summary>Words about questions that more than one feature says.</summary>
internal static class QuestionMessages
{
    public static ChatMessage Unknown() => new(
        "There is no such question.",
        new Paragraph(new RichText(
            "There is no such question here. Choose one of the suggestions while you type, or look for it with ",
            new Code("/question search"), ".")));
}
