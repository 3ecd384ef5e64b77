using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>The words about questions that exist.</summary>
internal static class LifeMessages
{
    private const int MostVersions = 25;

    /// <summary>A question in a list, for moderators: with the beginning of its text.</summary>
    public static string Label(Question question) => CardMessages.Cut($"{question.Id} · {CardMessages.Bare(OneLine(question.Prompt))}");

    public static ChatMessage Preview(Question question, IReadOnlyList<string> fits) => new(
        $"{question.Id} as members meet it",
        [
            new Heading($"{question.Id} · {question.Topic} · {CardMessages.Level(question.Difficulty)}"),
            .. QuestionCard.Preview(question, [.. Lettered.Of(question).Select(option => option.Id)]),
            new Divider(),
            .. fits.Select(line => new Paragraph(line)),
            new Footnote("Each member sees the options in an order of their own."),
        ]);

    public static ChatMessage Show(Question question, string? writer) => new(
        $"{question.Id}, with its answer",
        [
            new Heading($"{question.Id} · {Called(question.Status)}"),
            .. DraftMessages.Whole(question),
            .. question.Hint is { } hint ? [new Paragraph(CardMessages.Hint(hint))] : (Block[])[],
            new Footnote(Origin(question, writer)),
        ]);

    public static ChatMessage Retired(string id, TakenOut outcome) => outcome switch
    {
        TakenOut.Done => new(
            $"{id} is retired.",
            new Paragraph(new RichText(
                new Code(id), " is retired: this group is asked it no more. Answers that were given stay as they are.")),
            new ButtonRow(new Button(QuestionVerb.Of(QuestionVerb.Restore, id), "Undo"))),
        TakenOut.WasSo => Said(id, " is retired already. Take it in again with ", $"/question restore {id}"),
        _ => NotKept(id),
    };

    public static ChatMessage Restored(string id, TakenOut outcome, bool isAside) => outcome switch
    {
        TakenOut.Done => Said(id, " is asked again.", null),
        TakenOut.OutForAll => Said(
            id, " is a draft, or retired for all groups, so one group alone cannot take it in again. Nothing was changed.", null),
        TakenOut.NotKept => NotKept(id),
        _ when isAside => Said(id, " is set aside until a moderator has decided about it. See ", "/queue"),
        _ => Said(id, " is not retired, so there is nothing to take in again. What was done with it tells ", $"/question history {id}"),
    };

    public static ChatMessage History(
        Question question, IReadOnlyList<QuestionVersion> versions, IReadOnlyDictionary<MemberId, string> names, string zone)
    {
        var shown = versions.TakeLast(MostVersions).Reverse().ToList();
        return new ChatMessage(
            $"The history of {question.Id}",
            [
                new Heading($"{question.Id} · history"),
                .. shown.Select(version => new Paragraph(new RichText(
                    new Bold($"{version.Number}"), $"  {Time(version.At, zone)} · {Name(version.By)} {Did(version)}"))),
                .. shown.Count < versions.Count ? [new Footnote($"And {versions.Count - shown.Count} before these.")] : (Block[])[],
                .. versions.Count == 0
                    ? [new Paragraph("Nobody in this group ever changed it: it is as all groups have it.")]
                    : (Block[])[new Footnote("Whoever had an older version open is marked by what they saw.")],
            ]);

        string Name(MemberId member) => names.GetValueOrDefault(member, member.Value);

        string Did(QuestionVersion version) => version.Deed switch
        {
            QuestionDeed.Added => version.Author is { } author ? $"took it in, written by {Name(author)}" : "wrote it",
            QuestionDeed.Edited => version.Author is { } author ? $"took in a new text by {Name(author)}" : "changed it",
            QuestionDeed.Retired => "retired it",
            QuestionDeed.Restored => "took it in again",
            _ => "went back to the shared text",
        } + (version.Batch is null ? "" : " (with an import)");
    }

    public static ChatMessage Found(string words, IReadOnlyList<Question> shown, int all) => new(
        all == 1 ? "One question found." : $"{all} questions found.",
        [
            .. shown.Select(question => new Paragraph(new RichText(
                new Code(question.Id), $"  {CardMessages.Cut(CardMessages.Bare(OneLine(question.Prompt)))}",
                question.Status == QuestionStatus.Live ? "" : $" ({Called(question.Status)})"))),
            new Footnote(RichText.Marked(all == 0
                ? $"No question of this group holds all of these words: {CardMessages.Cut(OneLine(words))}. Try fewer of them."
                : shown.Count < all ? $"{shown.Count} of {all}. One more word makes it fewer." : "Look at one with `/question show`.")),
        ]);

    private static ChatMessage NotKept(string id) => Said(
        id,
        " could not be changed: somebody else changed it at the same moment, or its newest text cannot be read any more. Nothing was "
        + "changed; try once more, and give it a new text if that does not help: ",
        $"/question edit {id}");

    private static string Called(QuestionStatus status) => status switch
    {
        QuestionStatus.Live => "is asked",
        QuestionStatus.Retired => "retired",
        QuestionStatus.Draft => "a draft",
        _ => "set aside",
    };

    private static string Origin(Question question, string? writer) => OwnQuestionId.Is(question.Id)
        ? $"This group's own{(writer is null ? "" : $", written by {writer}")}, since {Day(question.Since)}. Revision {question.Revision}."
        : $"Shared by all groups, by {question.Author}, since {Day(question.Since)}. Revision {question.Revision}.";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at, string zone) =>
        TimeZoneInfo.ConvertTime(at, GroupZone.Get(zone)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static ChatMessage Said(string id, string words, string? command) => new(
        $"{id}{words}{command}".TrimEnd() + (command is null ? "" : "."),
        new Paragraph(command is null
            ? new RichText(new Code(id), words)
            : new RichText(new Code(id), words, new Code(command), ".")));
}
