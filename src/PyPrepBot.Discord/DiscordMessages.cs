using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Discord;

/// <summary>What only Discord makes necessary to say.</summary>
internal static class DiscordMessages
{
    public static ChatMessage Of(RefusedKind kind) => kind switch
    {
        RefusedKind.DirectMessage => Sentence(
            "I study with groups, so please use me in a channel of your server: ", new Code("/challenge"), " or ", new Code("/quiz"), "."),
        _ => Sentence(
            "This button is from another version of the bot. ", new Code("/challenge"), " and ", new Code("/quiz"),
            " show where things are now."),
    };

    public static ChatMessage NotShown(string reference) => Sentence(
        "The answer to this cannot be shown here. What was confirmed before is safe; please try again. Reference: ",
        new Code(reference),
        ".");

    /// <summary>The words of a message whose files Discord did not take.</summary>
    public static ChatMessage WithoutFiles(ChatMessage message) => message with
    {
        Files = [],
        Blocks =
        [
            .. message.Blocks,
            new Paragraph("Discord did not take the file that belongs to this. Please try again in a minute; it may also be too large."),
        ],
    };

    private static ChatMessage Sentence(params IReadOnlyList<Inline> parts)
    {
        var text = new RichText(parts);
        return new ChatMessage(string.Concat(parts.Select(Words)), new Paragraph(text));
    }

    private static string Words(Inline part) => part switch
    {
        Plain plain => plain.Text,
        Code code => code.Text,
        _ => "",
    };
}
