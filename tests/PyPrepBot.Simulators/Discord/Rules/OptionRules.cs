namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>One option of a command.</summary>
internal static class OptionRules
{
    private static readonly string[] Named = ["type", "name", "name_localizations", "description", "description_localizations", "required"];

    /// <summary>Depth 0 is the command, 1 a subcommand of it, 2 a group, 3 a subcommand of a group.</summary>
    public static void Check(Body option, int depth)
    {
        var type = option.Number("type", 1, 11, required: true) ?? 0;
        option.Text("description", 1, 100, required: true);
        option.Only([.. Named, .. Extra(type)]);
        if ((type == 2 && depth != 0) || (type == 1 && depth is not (0 or 2)))
            option.Fail("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "This cannot be nested here.");
        if (type == 2 && option.List("options", 1, 25, required: true).Any(child => (int)child.Json["type"].Or(0) != 1))
            option.Fail("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A group holds subcommands only.");
        if (option.Flag("autocomplete") && option.Has("choices"))
            option.Fail("choices", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", "Autocomplete excludes choices.");
        ChoiceRules.Check(option, type);
        if (type == 3)
        {
            option.Number("min_length", 0, 6000);
            option.Number("max_length", 1, 6000);
        }
    }

    private static string[] Extra(long type) => type switch
    {
        1 or 2 => ["options"],
        3 => ["autocomplete", "choices", "min_length", "max_length"],
        4 or 10 => ["autocomplete", "choices", "min_value", "max_value"],
        7 => ["channel_types"],
        _ => [],
    };
}
