using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>The words about erasing somebody's data.</summary>
internal static class ErasureMessages
{
    public static ChatMessage Preview(string scope, string word, IReadOnlyList<PersonalData> kept)
    {
        var title = scope == ErasureScope.Everything ? "Delete everything about me" : "Delete what this group keeps about me";
        return new ChatMessage(title, [
            new Heading(title),
            .. scope == ErasureScope.Everything ? [new Paragraph($"In {Count(kept.Count, "group")}.")] : (Block[])[],
            new Paragraph(new RichText(new Bold("This goes for good:"))),
            new Fields([.. Going(kept)]),
            new Paragraph(new RichText(
                new Bold("This stays without you:"), $" the verdicts of {Count(kept.Sum(one => one.Answers.Count()), "answer")}, under "
                + "a random mark that leads to nobody. The figures of the questions, the counts on closed cards and what others earned "
                + "rest on them. A question of yours that is asked already stays, by \"a former member\".")),
            new Paragraph("Your points, streak and places end; afterwards you are new here. "
                + "Copies that whoever runs the bot made before live as long as they keep copies."),
            new ButtonRow(new Button(ErasureVerb.Opens(scope, word), "Delete…", ButtonStyle.Danger)),
            new Footnote(new RichText(
                "You will be asked to type ", new Code(word), ". ", new Code("/my export"), " first, to keep a copy.")),
        ]);
    }

    public static Modal Form(string scope, string word) => new(
        ErasureVerb.Submits(scope, word),
        "Delete my data",
        [new Paragraph("This cannot be undone.")],
        [new TextField(ErasureVerb.Typed, $"Type {word} to delete", MaxLength: 40)]);

    public static ChatMessage Receipt(string scope, ErasureReceipt receipt) => new(
        $"Deleted. Receipt {receipt.Id}.",
        new Heading("Your data is deleted"),
        new Paragraph(new RichText(
            "Receipt ", new Code(receipt.Id), scope == ErasureScope.Everything
                ? ": everything about you, in every group."
                : ": what this group kept about you.")),
        new Paragraph("You are a stranger here now. Whatever you do next begins anew, and you are welcome to."),
        new Footnote("The receipt says nothing about you; keep it if you want to show that you asked."));

    public static ChatMessage NothingKept(string scope) => new(
        "Nothing is kept about you.",
        new Paragraph(scope == ErasureScope.Everything
            ? "Nothing is kept about you, in any group."
            : "Nothing is kept about you in this group, so there is nothing to delete."));

    public static ChatMessage OtherWord() => new(
        "Nothing was deleted.",
        new Paragraph(new RichText(
            "That was not the word, so nothing was deleted. ", new Code("/my delete"), " shows it once more.")));

    private static IEnumerable<Field> Going(IReadOnlyList<PersonalData> kept)
    {
        yield return new Field("Name and settings", Names(kept));
        yield return Number("Words of your answers", kept, one => one.Answers.Count());
        yield return Number("Cards opened, and tests", kept, one => one.Cards.Count + one.Tests.Count);
        yield return Number("Words of your reports", kept, one => one.Reports.Count);
        yield return Number("Suggested questions", kept, one => one.Suggestions.Count);
        yield return Number("Pauses, awards and links", kept, one => one.Events.Count - one.Answers.Count());
        yield return Number("Messages and codes that wait", kept, one => one.Notices + one.Codes);
        if (kept.Any(one => one.Audit.Count > 0))
        {
            yield return Number("Your name on a moderator's changes", kept, one => one.Audit.Count);
        }
    }

    private static RichText Names(IReadOnlyList<PersonalData> kept)
    {
        var names = kept.SelectMany(one => one.Names.Values.Append(one.Settings.Nickname)).OfType<string>().Distinct().ToList();
        return names.Count == 0 ? "none" : string.Join(", ", names);
    }

    private static Field Number(string name, IReadOnlyList<PersonalData> kept, Func<PersonalData, int> count) =>
        new(name, kept.Sum(count).ToString(CultureInfo.InvariantCulture));

    private static string Count(int number, string what) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";
}
