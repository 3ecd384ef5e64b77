using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary>The words about files of questions.</summary>
internal static class FileMessages
{
    private const int MostLines = 12;

    public static ChatMessage UnknownTopic(IReadOnlyList<Topic> near) =>
        Said($"There is no topic of that name. Near it: {string.Join(", ", near.Select(topic => topic.Slug))}.");

    public static ChatMessage NothingToExport(string? topic) => Said(topic is null
        ? "This group has written and changed nothing yet. All it is asked comes with `/question export what:all`."
        : $"This group has written and changed nothing on {topic} yet. All it is asked comes with what:all.");

    public static ChatMessage TooMuch() => Said("That is more than one file can carry here. Export one topic at a time.");

    public static ChatMessage Exported(int count, ChatFile file) => new(
        $"{Count(count)} in a file.",
        new Paragraph(RichText.Marked(
            $"{Count(count)} in `{file.Name}`. It can be changed and brought back with `/question import`.")),
        new Footnote("It holds the answers: keep it from whoever still wants to study."))
    {
        Files = [file],
    };

    public static ChatMessage NoFile(Platform platform) => Said(platform == Platform.Slack
        ? "On Slack a command takes no file. Share it in a channel, then choose "
            + $"\"{ImportFromMessage.Check}\" or \"{ImportFromMessage.Take}\" in the menu of that message."
        : "Add a file to the command: .yaml, .json, .csv, or .txt from Anki. To see how one looks, type `/question export`.");

    public static ChatMessage TooBig(FileRef file) =>
        Said($"{Name(file)} has {Size(file.Bytes)}; at most 1 MB can be brought in at once. Nothing was read: split it up.");

    public static ChatMessage WrongKind(FileRef file) =>
        Said($"{Name(file)} is no file of questions: its name has to end in .yaml, .json, .csv, or .txt from Anki. Nothing was read.");

    public static ChatMessage Unread(FileRef file) =>
        Said($"{Name(file)} could not be read: it is gone, or longer than it said. Send it once more.");

    public static ChatMessage Faults(IReadOnlyList<ImportLine> faults) => new(
        "Nothing was taken: something has to be mended.",
        [
            new Paragraph(faults.Count == 1
                ? "One thing has to be mended, so nothing was taken:"
                : $"{faults.Count} things have to be mended, so nothing was taken:"),
            .. Lines(faults),
        ]);

    public static ChatMessage Checked(QuestionImport reading) => new(
        "Nothing was written; this is what the file would bring.",
        [
            new Paragraph($"All sound. It would bring {Outcome(reading)}. Nothing is written yet."),
            .. Lines(reading.Remarks),
            new Footnote("mode:add takes what is new, mode:update changes what the group has."),
        ]);

    public static ChatMessage AreThere(IReadOnlyList<string> ids) => Said(
        $"The group has {Named(ids)} already, so nothing was taken. "
        + "Leave the ids out and they come as new questions, or import with mode:update; mode:both takes new and changed ones.");

    public static ChatMessage AreNew(IReadOnlyList<Question> questions) => Said(
        $"{Count(questions.Count)} of the file {(questions.Count == 1 ? "is" : "are")} new to this group, so nothing was taken. "
        + "Correct the ids, or import with mode:add; mode:both takes new and changed ones.");

    public static ChatMessage TwoPersons() => Said(
        "In this group a second moderator has to say yes to every question, and a file would go round that. "
        + "Write them one by one with `/question add`, or let the setting rest meanwhile. Nothing was taken.");

    public static ChatMessage NothingNew() => Said("The group has all of it just so. Nothing was written.");

    public static ChatMessage Overtaken() =>
        Said("Somebody else changed some of these questions at the same moment, so nothing was taken. Send the command once more.");

    public static ChatMessage Imported(QuestionImport reading, string batch) => new(
        "The file is taken in.",
        [
            new Paragraph($"Done: {Outcome(reading)}."),
            .. Lines(reading.Remarks),
            new ButtonRow(new Button(QuestionVerb.Of(QuestionVerb.UndoImport, batch), "Undo this import")),
            new Footnote("It can be undone for 24 hours."),
        ]);

    public static ChatMessage Undone(int undone, int left) => Said(
        $"Undone: {Count(undone)} {(undone == 1 ? "is" : "are")} as before."
        + (left > 0 ? $" {Count(left)} {(left == 1 ? "was" : "were")} changed since, and stay as they are." : ""));

    public static ChatMessage NothingToUndo() => Said("There is nothing of this import left to undo.");

    public static ChatMessage UndoOvertaken() =>
        Said("Somebody else changed some of these questions at the same moment, so nothing was undone. Press the button once more.");

    public static ChatMessage TooLate() =>
        Said("An import can be undone for 24 hours, and this one is older. Take single questions out with `/question retire`.");

    private static IEnumerable<Block> Lines(IReadOnlyList<ImportLine> lines) =>
    [
        .. lines.Take(MostLines).Select(line => new Paragraph(new RichText(new Bold($"Line {line.Line}: "), line.Words))),
        .. lines.Count > MostLines ? [new Footnote($"And {lines.Count - MostLines} more.")] : (Block[])[],
    ];

    private static string Outcome(QuestionImport reading) =>
        $"{reading.Added.Count} new, {reading.Updated.Count} changed, {reading.Unchanged.Count} as they were";

    private static string Named(IReadOnlyList<string> ids) =>
        ids.Count <= 5 ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(5))} and {ids.Count - 5} more of these";

    private static string Count(int count) => count == 1 ? "1 question" : $"{count} questions";

    private static string Name(FileRef file) => InertText.Label(file.Name, 60);

    private static string Size(long bytes) => (bytes / 1_000_000.0).ToString("0.#", CultureInfo.InvariantCulture) + " MB";

    private static ChatMessage Said(string text) => new(CardMessages.Bare(text), new Paragraph(RichText.Marked(text)));
}
