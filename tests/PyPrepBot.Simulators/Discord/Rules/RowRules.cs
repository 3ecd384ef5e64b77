using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>A row of buttons, or of one select.</summary>
internal static class RowRules
{
    public static void Check(Body row)
    {
        row.Only("type", "id", "components");
        var children = row.List("components", 1, 5, required: true);
        if (children.Count > 1 && children.Any(child => Components.TypeOf(child.Json) != 2))
            row.Fail("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The total width of components in a row exceeds 5");
        foreach (var child in children)
            CheckChild(child);
    }

    public static void CheckButton(Body button)
    {
        button.Only("type", "id", "custom_id", "style", "label", "disabled", "url", "sku_id", "emoji");
        button.Text("label", 0, 80);
        button.Flag("disabled");
        if (!button.Has("label") && !button.Has("emoji") && button.Json["style"]?.ToString() != "6")
            button.Fail("label", "BUTTON_COMPONENT_INVALID_LABEL", "A label or an emoji is needed.");
        switch (button.Number("style", 1, 6, required: true))
        {
            case 5:
                if (button.Text("url", 1, 512, required: true) is { } url && !IsLink(url))
                    button.Fail("url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
                Forbid(button, "custom_id");
                break;
            case 6:
                button.Text("sku_id", 1, 20, required: true);
                Forbid(button, "custom_id", "label", "url");
                break;
            default:
                button.Text("custom_id", 1, 100, required: true);
                Forbid(button, "url", "sku_id");
                break;
        }
    }

    private static void CheckChild(Body child)
    {
        switch (Components.TypeOf(child.Json))
        {
            case 2:
                CheckButton(child);
                break;
            case 3 or 5 or 6 or 7 or 8:
                SelectRules.Check(child, inModal: false);
                break;
            default:
                child.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8).");
                break;
        }
    }

    private static bool IsLink(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" or "discord";

    private static void Forbid(Body button, params string[] names)
    {
        foreach (var name in names.Where(name => button.Json[name] is JsonNode))
            button.Fail(name, "BUTTON_COMPONENT_FIELD_EXCLUSIVE", $"{name} does not go with this style.");
    }
}
