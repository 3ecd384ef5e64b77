using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>A primer as it is read.</summary>
public static class PrimerCard
{
    public static IReadOnlyList<Block> Of(Primer primer) =>
    [
        new Heading(CardMessages.Bare(primer.Title)),
        .. primer.Model.Select(text => new Paragraph(Inlines(text))),
        List("Traps", primer.Traps.Select(Inlines)),
        List("Trade-offs", primer.TradeOffs.Select(Inlines)),
        List("By version", primer.Versions.Select(change => new RichText(new Bold(change.Releases), " ").Then(Inlines(change.Text)))),
        new Footnote(Sources(primer.Sources)),
    ];

    /// <summary>Reads the two marks a primer may use: <c>`code`</c> and <c>**stress**</c>.</summary>
    public static RichText Inlines(string text) => new([.. RichText.Marked(text).Parts.SelectMany(
        part => part is Plain plain ? Stressed(plain.Text) : [part])]);

    // An unpaired mark stays what it is.
    private static IEnumerable<Inline> Stressed(string text)
    {
        var pieces = text.Split("**");
        if (pieces.Length % 2 == 0)
        {
            return [new Plain(text)];
        }

        return pieces
            .Select((piece, index) => index % 2 == 1 ? new Bold(piece) : (Inline)new Plain(piece))
            .Where(part => part is not Plain { Text.Length: 0 });
    }

    private static Paragraph List(string title, IEnumerable<RichText> items) => new(items.Aggregate(
        new RichText(new Bold(title)), (list, item) => list.With("\n• ").Then(item)));

    private static RichText Sources(IReadOnlyList<PrimerSource> sources) => new RichText("To read on: ").With([.. sources.SelectMany(
        (source, index) => new Inline[] { new Plain(index == 0 ? "" : " · "), new Link(source.Name, source.Address) })]);
}
