using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Blocks of messages, windows and Home tabs.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks</remarks>
internal static class BlockRules
{
    public static void Check(Faulty faulty, string pointer, JsonArray blocks, Surface surface)
    {
        var most = surface == Surface.Message ? 50 : 100;
        if (blocks.Count > most)
            faulty.Add(pointer, $"no more than {most} items allowed");
        var pieces = Piece.Pieces(faulty, pointer, blocks);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in pieces)
        {
            if (block.Text("block_id", 255, least: 1) is { } id && !ids.Add(id))
                block.Fail($"duplicate block_id: {id}", "block_id");
            One(block, surface);
        }

        if (pieces.Count(block => block.Type == "table") > 1)
            faulty.Add(pointer, "only one table block allowed per message");
    }

    private static void One(Piece block, Surface surface)
    {
        switch (block.Type)
        {
            case "section":
                Section(block);
                break;
            case "header":
                block.Only("type", "block_id", "text", "level");
                TextRules.Plain(block, "text", 150, required: true);
                break;
            case "divider":
                block.Only("type", "block_id");
                break;
            case "context":
                Context(block);
                break;
            case "actions":
                block.Only("type", "block_id", "elements");
                Group(block, block.List("elements", 25, required: true), ElementRules.InActions);
                break;
            case "image":
                Image(block, isBlock: true);
                break;
            case "rich_text":
                RichTextRules.Check(block);
                break;
            case "input":
                Input(block);
                break;
            case "markdown" when surface == Surface.Message:
                block.Only("type", "block_id", "text");
                block.Text("text", 12_000, least: 1, required: true);
                break;
            case "table" when surface == Surface.Message:
                TableRules.Check(block);
                break;
            default:
                block.Fail($"unsupported type: {block.Type}", "type");
                break;
        }
    }

    private static void Section(Piece block)
    {
        block.Only("type", "block_id", "text", "fields", "accessory", "expand");
        TextRules.Any(block, "text", 3000);
        foreach (var field in block.List("fields", 10))
            TextRules.Check(field, 2000, isPlain: false);
        if (!block.Has("text") && !block.Has("fields"))
            block.Fail("either text or fields must be provided");
        if (block.Object("accessory") is { } accessory)
            ElementRules.InSection(accessory);
    }

    private static void Context(Piece block)
    {
        block.Only("type", "block_id", "elements");
        foreach (var element in block.List("elements", 10, required: true))
        {
            if (element.Type == "image")
                Image(element, isBlock: false);
            else
                TextRules.Check(element, 3000, isPlain: false);
        }
    }

    private static void Input(Piece block)
    {
        block.Only("type", "block_id", "label", "element", "hint", "optional", "dispatch_action");
        TextRules.Plain(block, "label", 2000, required: true);
        TextRules.Plain(block, "hint", 2000);
        block.Flag("optional");
        block.Flag("dispatch_action");
        if (block.Object("element", required: true) is { } element)
            ElementRules.InInput(element);
    }

    public static void Image(Piece image, bool isBlock)
    {
        if (isBlock)
            image.Only("type", "block_id", "alt_text", "image_url", "slack_file", "title");
        else
            image.Only("type", "alt_text", "image_url", "slack_file");
        image.Text("alt_text", 2000, least: 1, required: true);
        image.Text("image_url", 3000, least: 1);
        if (isBlock)
            TextRules.Plain(image, "title", 2000);
        if (image.Has("image_url") == image.Has("slack_file"))
            image.Fail("exactly one of image_url and slack_file must be provided");
    }

    // Two controls of one block could not be told apart, and two that stand out mean nothing.
    private static void Group(Piece block, IReadOnlyList<Piece> elements, Action<Piece> check)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            check(element);
            if (element.Json.Text("action_id") is { } id && !ids.Add(id))
                element.Fail($"duplicate action_id: {id}", "action_id");
        }

        if (elements.Count(element => element.Json.Text("style") == "primary") > 1)
            block.Fail("only one primary button allowed", "elements");
    }
}
