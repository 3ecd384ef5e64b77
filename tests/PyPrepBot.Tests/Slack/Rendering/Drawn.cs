using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Tests.Slack.Rendering;

/// <summary>What a rendered message holds.</summary>
internal static class Drawn
{
    public static IReadOnlyList<BlockBody> Blocks(params IReadOnlyList<Block> blocks) =>
        BlockKitRenderer.Render(new ChatMessage("summary", blocks)).Blocks;

    /// <summary>All that is read, in one text.</summary>
    public static string Text(params IReadOnlyList<Block> blocks) => string.Join('¶', Blocks(blocks).Select(Words).OfType<string>());

    public static string? Words(BlockBody block) => block switch
    {
        HeaderBody header => header.Text.Text,
        SectionBody section => section.Text.Text,
        ContextBody context => string.Concat(context.Elements.Select(text => text.Text)),
        RichTextBody code => code.Elements[0].Elements[0].Text,
        _ => null,
    };

    /// <summary>All that is seen of one block, controls and pictures too, behind its type.</summary>
    public static string Seen(BlockBody block) =>
        $"{Json(block).GetProperty("type")}:{Words(block) ?? string.Join(' ', Parts(block).OfType<string>())}";

    public static IReadOnlyList<ElementBody> Controls(params IReadOnlyList<Block> blocks) =>
        [.. Blocks(blocks).OfType<ActionsBody>().SelectMany(actions => actions.Elements)];

    public static JsonElement Json(MessageBody message) => JsonSerializer.SerializeToElement(message, OutgoingJson.Default.MessageBody);

    public static JsonElement Json(ViewBody view) => JsonSerializer.SerializeToElement(view, OutgoingJson.Default.ViewBody);

    public static JsonElement Json(BlockBody block) =>
        JsonSerializer.SerializeToElement<IReadOnlyList<BlockBody>>([block], OutgoingJson.Default.IReadOnlyListBlockBody)[0];

    private static IEnumerable<string?> Parts(BlockBody block) => block switch
    {
        ImageBody image => [image.ImageUrl, image.AltText],
        ActionsBody actions => actions.Elements.SelectMany(Parts),
        _ => [],
    };

    private static IEnumerable<string?> Parts(ElementBody element) => element switch
    {
        ButtonBody button => [button.ActionId, button.Text.Text, button.Style],
        SelectBody list => [list.ActionId, list.Placeholder?.Text, .. list.Options.Select(option => $"{option.Value} {option.Text.Text}")],
        _ => [],
    };
}
