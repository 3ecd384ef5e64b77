using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>What no cutting can mend: a message or form that breaks one of these is a bug of whoever made it.</summary>
internal static class Demands
{
    public static void OfBlocks(IReadOnlyList<BlockBody> blocks, int most)
    {
        Demand(blocks.Count <= most, $"has {blocks.Count} blocks; Slack takes {most}");
        Demand(blocks.Any(block => block is not DividerBody), "is empty");

        var ids = blocks.OfType<ActionsBody>().SelectMany(actions => actions.Elements).Select(element => element.ActionId).ToList();
        Demand(ids.TrueForAll(id => id.Length is > 0 and <= Limits.ActionId), "has a control whose id is empty or too long");
        Demand(ids.TrueForAll(Runes.IsWellFormed), "has a control whose id is no well-formed text");
        Demand(ids.Distinct(StringComparer.Ordinal).Count() == ids.Count, "has two controls of one id");
    }

    public static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"This message or form {otherwise}.");
        }
    }
}
