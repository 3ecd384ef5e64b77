namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>Menus of texts, and of what Discord lists itself.</summary>
internal static class SelectRules
{
    public static void Check(Body select, bool inModal)
    {
        var type = Components.TypeOf(select.Json);
        string[] extra = type == 3 ? ["options"] : type == 8 ? ["default_values", "channel_types"] : ["default_values"];
        select.Only(["type", "id", "custom_id", "placeholder", "min_values", "max_values", "disabled", "required", .. extra]);
        select.Text("custom_id", 1, 100, required: true);
        select.Text("placeholder", 0, 150);
        var minimum = select.Number("min_values", 0, 25) ?? 1;
        var maximum = select.Number("max_values", 1, 25) ?? 1;
        if (minimum > maximum)
            select.Fail("min_values", "COMPONENT_INVALID_SELECT_MENU_MIN_VALUES", "min_values cannot be more than max_values.");
        if (inModal && select.Flag("disabled"))
            select.Fail("disabled", "COMPONENT_NOT_ALLOWED_IN_MODAL", "Nothing is disabled in a modal.");
        if (type == 3)
            CheckOptions(select, 1, 25, minimum, "emoji");
    }

    public static void CheckOptions(Body select, int least, int most, long minimum, params string[] extra)
    {
        var options = select.List("options", least, most, required: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            option.Only(["label", "value", "description", "default", .. extra]);
            option.Text("label", 1, 100, required: true);
            option.Text("description", 0, 100);
            if (option.Text("value", 1, 100, required: true) is { } value && !seen.Add(value))
                option.Fail("value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }

        if (options.Count > 0 && minimum > options.Count)
            select.Fail("min_values", "COMPONENT_INVALID_SELECT_MENU_MIN_VALUES", "There are fewer options than that.");
    }
}
