namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Buttons, lists and fields.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/block-elements</remarks>
internal static class ElementRules
{
    private static readonly string[] Inputs =
    [
        "plain_text_input", "number_input", "email_text_input", "url_text_input", "radio_buttons", "checkboxes", "datepicker",
        "timepicker", "static_select", "multi_static_select", "external_select", "multi_external_select", "users_select",
        "multi_users_select", "channels_select", "multi_channels_select", "conversations_select", "multi_conversations_select",
    ];

    // Lists of several lines are for sections and fields: https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element
    private static readonly string[] Actions =
    [
        "button", "overflow", "radio_buttons", "checkboxes", "datepicker", "timepicker", "static_select", "external_select",
        "users_select", "channels_select", "conversations_select", "plain_text_input",
    ];

    private static readonly string[] Accessories =
    [
        .. Actions.Where(type => type != "plain_text_input"), "multi_static_select", "multi_external_select", "multi_users_select",
        "multi_channels_select", "multi_conversations_select",
    ];

    public static void InInput(Piece element) => Check(element, Inputs);

    public static void InActions(Piece element) => Check(element, Actions);

    public static void InSection(Piece element)
    {
        if (element.Type == "image")
            BlockRules.Image(element, isBlock: false);
        else
            Check(element, Accessories);
    }

    private static void Check(Piece element, string[] allowed)
    {
        if (!allowed.Contains(element.Type))
        {
            element.Fail($"unsupported type: {element.Type}", "type");
            return;
        }

        element.Text("action_id", 255, least: 1);
        element.Flag("focus_on_load");
        TextRules.Confirm(element);
        TextRules.Plain(element, "placeholder", 150);
        switch (element.Type)
        {
            case "button":
                Button(element);
                break;
            case "plain_text_input":
                TextInput(element);
                break;
            case "number_input":
                element.Only("type", "action_id", "is_decimal_allowed", "initial_value", "min_value", "max_value", "placeholder",
                    "focus_on_load", "dispatch_action_config");
                if (!element.Has("is_decimal_allowed"))
                    element.Fail("missing required field: is_decimal_allowed");
                break;
            case "overflow":
                element.Only("type", "action_id", "options", "confirm");
                OptionRules.Check(element, 5, isPlain: true);
                break;
            case "radio_buttons" or "checkboxes":
                element.Only("type", "action_id", "options", "initial_option", "initial_options", "confirm", "focus_on_load");
                OptionRules.Check(element, 10, isPlain: false);
                break;
            case "static_select" or "multi_static_select":
                Menu(element);
                break;
            default:
                Other(element);
                break;
        }
    }

    private static void Button(Piece button)
    {
        button.Only("type", "text", "action_id", "value", "url", "style", "confirm", "accessibility_label");
        TextRules.Plain(button, "text", 75, required: true);
        button.Text("value", 2000);
        button.Text("url", 3000, least: 1);
        button.Text("accessibility_label", 75);
        button.OneOf("style", "primary", "danger");
    }

    private static void TextInput(Piece input)
    {
        input.Only("type", "action_id", "initial_value", "multiline", "min_length", "max_length", "placeholder", "focus_on_load",
            "dispatch_action_config");
        input.Flag("multiline");
        var least = input.Number("min_length", 0, 3000) ?? 0;
        var most = input.Number("max_length", 1, 3000) ?? 3000;
        var text = input.Text("initial_value", 3000);
        if (least > most || text?.Length > most)
            input.Fail("does not fit its own limits");
    }

    private static void Menu(Piece menu)
    {
        menu.Only("type", "action_id", "options", "option_groups", "initial_option", "initial_options", "placeholder", "confirm",
            "focus_on_load", "max_selected_items");
        menu.Number("max_selected_items", 1, 100);
        OptionRules.Check(menu, 100, isPlain: true, takesGroups: true);
    }

    private static void Other(Piece element)
    {
        element.Only("type", "action_id", "placeholder", "confirm", "focus_on_load", "max_selected_items", "min_query_length",
            "initial_option", "initial_options", "initial_user", "initial_users", "initial_channel", "initial_channels",
            "initial_conversation", "initial_conversations", "default_to_current_conversation", "response_url_enabled", "filter",
            "initial_date", "initial_time", "timezone", "initial_value", "dispatch_action_config");
        element.Number("min_query_length", 0, 100);
        element.Number("max_selected_items", 1, 100);
        if (element.Object("initial_option") is { } line)
            OptionRules.Line(line, isPlain: true);
    }
}
