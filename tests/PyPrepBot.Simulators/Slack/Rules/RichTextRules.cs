namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Rich text, which nothing in it can break out of.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block</remarks>
internal static class RichTextRules
{
    public static void Check(Piece block)
    {
        block.Only("type", "block_id", "elements");
        foreach (var element in block.List("elements", 100, required: true))
            Part(element);
    }

    private static void Part(Piece element)
    {
        switch (element.Type)
        {
            case "rich_text_section":
                element.Only("type", "elements");
                break;
            case "rich_text_preformatted":
                element.Only("type", "elements", "border", "language");
                break;
            case "rich_text_quote":
                element.Only("type", "elements", "border");
                break;
            case "rich_text_list":
                element.Only("type", "elements", "style", "indent", "offset", "border");
                element.OneOf("style", "bullet", "ordered");
                foreach (var item in element.List("elements", 1000, required: true))
                    Part(item);
                return;
            default:
                element.Fail($"unsupported type: {element.Type}", "type");
                return;
        }

        foreach (var run in element.List("elements", 1000, least: 0, required: true))
            Run(run);
    }

    private static void Run(Piece run)
    {
        switch (run.Type)
        {
            case "text":
                run.Only("type", "text", "style");
                run.Text("text", 40_000, least: 1, required: true);
                break;
            case "link":
                run.Only("type", "url", "text", "style", "unsafe");
                run.Text("url", 3000, least: 1, required: true);
                break;
            case "user" or "channel" or "usergroup" or "emoji" or "date" or "broadcast" or "color" or "team":
                break;
            default:
                run.Fail($"unsupported type: {run.Type}", "type");
                break;
        }

        if (run.Object("style") is { } style)
            style.Only("bold", "code", "italic", "strike", "underline");
    }
}
