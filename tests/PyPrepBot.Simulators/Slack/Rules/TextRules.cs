namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Text objects.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</remarks>
internal static class TextRules
{
    public static void Plain(Piece holder, string name, int most, bool required = false)
    {
        if (holder.Object(name, required) is { } text)
            Check(text, most, isPlain: true);
    }

    public static void Any(Piece holder, string name, int most, bool required = false)
    {
        if (holder.Object(name, required) is { } text)
            Check(text, most, isPlain: false);
    }

    public static void Check(Piece text, int most, bool isPlain)
    {
        if (text.Type is not ("plain_text" or "mrkdwn") || (isPlain && text.Type != "plain_text"))
            text.Fail($"unsupported type: {text.Type}", "type");
        if (text.Type == "mrkdwn")
            text.Only("type", "text", "verbatim");
        else
            text.Only("type", "text", "emoji");
        text.Text("text", most, least: 1, required: true);
        text.Flag("emoji");
        text.Flag("verbatim");
    }

    public static void Confirm(Piece holder)
    {
        if (holder.Object("confirm") is not { } confirm)
            return;
        confirm.Only("title", "text", "confirm", "deny", "style");
        Plain(confirm, "title", 100, required: true);
        Any(confirm, "text", 300, required: true);
        Plain(confirm, "confirm", 30, required: true);
        Plain(confirm, "deny", 30, required: true);
        confirm.OneOf("style", "primary", "danger");
    }
}
