using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Makes texts fit, and lets prose that stands together share its sections.</summary>
internal static class PartBlocks
{
    // A run that goes on in another section is closed and opened once more.
    private const int Reserve = 100;

    public static IReadOnlyList<BlockBody> Of(IReadOnlyList<MessagePart> parts, int most)
    {
        var room = new Queue<int>(TextBudget.Share(
            [.. parts.Select(part => part.Text).OfType<TextPiece>().Select(text => text.Length)], Math.Max(most - Reserve, 0)));
        var blocks = new List<BlockBody>();
        var prose = new List<TextPiece>();
        foreach (var part in parts)
        {
            var text = part.Text is { } whole && room.Dequeue() is > 0 and var length ? whole.Cut(length) : null;
            if (text is { Kind: PieceKind.Prose })
            {
                prose.Add(text);
            }
            else if (text is not null || part.Block is not null)
            {
                blocks.AddRange([.. Sections.Of(prose), part.Block ?? Alone(text!)]);
                prose.Clear();
            }
        }

        return [.. blocks, .. Sections.Of(prose)];
    }

    private static BlockBody Alone(TextPiece text) => text.Kind switch
    {
        PieceKind.Title => new HeaderBody(TextObject.Plain(text.ToString())),
        PieceKind.Code => RichTextBody.Code(text.ToString()),
        _ => new ContextBody([.. Sections.Of([text]).OfType<SectionBody>().Select(section => section.Text)]),
    };
}
