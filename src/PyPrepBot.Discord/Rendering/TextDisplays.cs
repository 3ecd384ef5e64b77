using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Makes texts fit and joins those that stand together, for components are scarce.</summary>
internal static class TextDisplays
{
    private const string Line = "\n";
    private const string BlankLine = "\n\n";

    public static IReadOnlyList<Component> Of(IReadOnlyList<MessagePart> parts)
    {
        var pieces = parts.Select(part => part.Text).OfType<TextPiece>().ToList();
        var texts = new Queue<string>(Fitting(pieces));
        var components = new List<Component>();
        var content = "";
        TextPiece? above = null;
        foreach (var part in parts)
        {
            if (part.Text is { } piece)
            {
                var text = texts.Dequeue();
                content += text.Length == 0 ? "" : Joint(above, piece) + text;
                above = text.Length == 0 ? above : piece;
            }
            else
            {
                Close();
                components.Add(part.Component!);
            }
        }

        Close();
        return components;

        void Close()
        {
            if (content.Length > 0)
            {
                components.Add(new Component(ComponentTypes.TextDisplay) { Content = content });
            }

            (content, above) = ("", null);
        }
    }

    // What did not find room is empty.
    private static IEnumerable<string> Fitting(IReadOnlyList<TextPiece> pieces) => pieces
        .Zip(TextBudget.Share([.. pieces.Select(piece => piece.Length)], Limits.Text), (piece, room) => room == 0 ? "" : piece.Cut(room));

    private static string Joint(TextPiece? above, TextPiece below) => (above, below) switch
    {
        (null, _) => "",
        ({ IsProse: true }, { IsProse: true }) => BlankLine,
        _ => Line,
    };
}
