using System.Diagnostics;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>A message in Slack's blocks. What is read is cut until it fits; what is pressed is never lost.</summary>
/// <remarks>https://docs.slack.dev/block-kit</remarks>
internal static class BlockKitRenderer
{
    public static MessageBody Render(ChatMessage message) =>
        new(MrkdwnEscape.Of(Summary(message.Summary)), Blocks(message.Blocks, Limits.MessageBlocks));

    /// <summary>The blocks alone, for a view or the Home tab.</summary>
    public static IReadOnlyList<BlockBody> Blocks(IReadOnlyList<Block> blocks, int most)
    {
        var parts = blocks.SelectMany(Parts).ToList();
        var rest = Limits.Text - parts.Sum(part => part.Block is { } block ? BlockLength.Of(block) : 0);
        var drawn = PartBlocks.Of(parts, Math.Max(rest, 0));
        var fitting = Fewer(drawn, most);
        Demands.OfBlocks(fitting, most);
        return fitting;
    }

    // Escaping makes it up to five times as long, and an update takes 4,000.
    private static string Summary(string text) => Units.Label(text, Limits.Summary / 5);

    private static IEnumerable<MessagePart> Parts(Block block) => block switch
    {
        _ when BlockText.Of(block) is { } text => text.IsBlank ? [] : [new MessagePart(text, null)],
        ButtonRow row => Controls.Of(row).Select(Whole),
        SelectMenu menu => Controls.Of(menu).Select(Whole),
        Picture picture => [Shown(picture)],
        Divider => [Whole(new DividerBody())],
        _ => throw new UnreachableException($"Slack has no rendering for {block.GetType().Name}."),
    };

    // A drawn picture would have to be uploaded first; its words say the same.
    private static MessagePart Shown(Picture picture)
    {
        var words = Units.Label(picture.AltText, Limits.AltText);
        return picture.Source is { IsAbsoluteUri: true, Scheme: "https", AbsoluteUri.Length: <= Limits.Address }
            ? Whole(new ImageBody(picture.Source.AbsoluteUri, words))
            : new MessagePart(new TextPiece(PieceKind.SmallPrint, MrkdwnText.Of([new Plain(words)])), null);
    }

    private static MessagePart Whole(BlockBody block) => new(null, block);

    // Lines between parts are the first to go when there are too many, and then what is read last.
    private static IReadOnlyList<BlockBody> Fewer(IReadOnlyList<BlockBody> blocks, int most)
    {
        var left = blocks.Count <= most ? blocks : [.. blocks.Where(block => block is not DividerBody)];
        var tooMany = Math.Max(left.Count - most, 0);
        var dropped = left.Where(block => block is not ActionsBody).Reverse().Take(tooMany).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. left.Where(block => !dropped.Contains(block))];
    }
}
