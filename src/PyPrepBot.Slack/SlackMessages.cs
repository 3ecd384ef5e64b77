using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Files;

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

    /// <summary>Under the words of an answer that came with files.</summary>
    public static Block OfFiles(FileOutcome outcome, IReadOnlyList<ChatFile> files)
    {
        var names = string.Join(", ", files.Select(file => FileName.Plain(file.Name)));
        return new Paragraph(outcome switch
        {
            FileOutcome.Delivered => new RichText("You find ", new Bold(names), " in our direct messages: look for PyPrepBot under Apps."),
            FileOutcome.NotAllowed => new RichText(
                "I may not send files in this workspace, so there is no ", new Bold(names), ". Whoever runs me can add the scope ",
                new Code("files:write"), " to the app and install it once more."),
            FileOutcome.Away => new RichText("Slack did not take ", new Bold(names), " just now. Please try again in a minute."),
            _ => new RichText(
                "Slack does not take ", new Bold(names), " from me here. A workspace admin can say whether apps may send files."),
        });
    }

    private static ChatMessage Sentence(params IReadOnlyList<Inline> parts) =>
        new(string.Concat(parts.Select(Words)), new Paragraph(new RichText(parts)));

    private static string Words(Inline part) => part switch
    {
        Plain plain => plain.Text,
        Code code => code.Text,
        _ => "",
    };
}
