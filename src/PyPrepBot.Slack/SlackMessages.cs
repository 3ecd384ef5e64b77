using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack;

/// <summary>What only Slack makes necessary to say.</summary>
internal static class SlackMessages
{
    public const string InvitePlea = "an invitation: type /invite @PyPrepBot in it";

    public const string ArchivedPlea = "a channel that is not archived: take it out of the archive, or choose another one";

    public static ChatMessage Foreign(string hub) => Sentence(
        "This button is from another version of the bot. ", new Code($"{hub} challenge"), " and ", new Code($"{hub} quiz"),
        " show where things are now.");

    public static ChatMessage TooLate() =>
        Sentence("That took too long, so Slack opens nothing any more. Nothing is lost: please try again.");

    public static ChatMessage NeedsCommand(string hub, string command) => Sentence(
        "This needs a form, and Slack opens one only after a command or a button. Please type ", new Code($"{hub} {command}"), ".");

    public static ChatMessage NotShown(string reference) => Sentence(
        "The answer to this cannot be shown here. What was confirmed before is safe; please try again. Reference: ",
        new Code(reference),
        ".");

    private static ChatMessage Sentence(params IReadOnlyList<Inline> parts) =>
        new(string.Concat(parts.Select(Words)), new Paragraph(new RichText(parts)));

    private static string Words(Inline part) => part switch
    {
        Plain plain => plain.Text,
        Code code => code.Text,
        _ => "",
    };
}
