using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Windows and Home tabs.</summary>
/// <remarks>https://docs.slack.dev/reference/views</remarks>
internal static class ViewRules
{
    public const int MaximumBytes = 250_000;

    public static Faulty Check(JsonObject view, Surface surface, string pointer, Action<string>? note)
    {
        var faulty = new Faulty(note);
        var piece = new Piece(faulty, pointer, view);
        if (surface == Surface.Modal)
            Modal(piece);
        else
            Home(piece);
        piece.Text("private_metadata", 3000);
        piece.Text("callback_id", 255);
        piece.Text("external_id", 255);
        if (view["blocks"] is JsonArray blocks)
            BlockRules.Check(faulty, $"{pointer}/blocks", blocks, surface);
        else
            piece.Fail("missing required field: blocks");
        return faulty;
    }

    private static void Modal(Piece view)
    {
        if (view.Type != "modal")
            view.Fail($"unsupported type: {view.Type}", "type");
        view.Only("type", "title", "blocks", "submit", "close", "private_metadata", "callback_id", "clear_on_close", "notify_on_close",
            "external_id", "submit_disabled");
        TextRules.Plain(view, "title", 24, required: true);
        TextRules.Plain(view, "submit", 24);
        TextRules.Plain(view, "close", 24);
        view.Flag("clear_on_close");
        view.Flag("notify_on_close");
        if (!view.Has("submit") && view.Json.Items("blocks").Any(block => block.Text("type") == "input"))
            view.Fail("missing required field: submit");
    }

    private static void Home(Piece view)
    {
        if (view.Type != "home")
            view.Fail($"unsupported type: {view.Type}", "type");
        view.Only("type", "blocks", "private_metadata", "callback_id", "external_id");
    }
}
