using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>The whole list of commands of one scope.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands</remarks>
internal static partial class CommandRules
{
    public static void Check(FormErrors errors, JsonArray commands)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in new Body(errors, "", new JsonObject { ["commands"] = commands.DeepClone() }).List("commands", 0, 130))
        {
            CheckOne(form);
            if (!seen.Add($"{form.Json["type"] ?? 1} {form.Json["name"]}"))
                form.Fail("name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }

        foreach (var (type, limit) in ((int, int)[])[(1, 100), (2, 15), (3, 15)])
        {
            if (commands.Count(command => Math.Max(1, (int)((JsonObject)command!)["type"].Or(1)) == type) > limit)
                errors.Add("", "APPLICATION_COMMANDS_MAX", $"Maximum number of commands of type {type} reached ({limit}).");
        }
    }

    private static void CheckOne(Body form)
    {
        form.Only(
            "id", "name", "name_localizations", "description", "description_localizations", "options", "default_member_permissions",
            "dm_permission", "contexts", "integration_types", "type", "nsfw", "handler");
        var type = form.Number("type", 1, 4) ?? 1;
        if (type == 1)
        {
            CheckName(form);
            form.Text("description", 1, 100, required: true);
            CheckOptions(form, 0);
        }
        else
        {
            form.Text("name", 1, 32, required: true);
            if (form.Has("options") || form.Json["description"]?.ToString().Length > 0)
                form.Fail("description", "APPLICATION_COMMAND_CONTEXT_MENU", "Menu commands have no description and no options.");
        }

        if (form.Text("default_member_permissions", 1, 60) is { } bits && !bits.All(char.IsAsciiDigit))
            form.Fail("default_member_permissions", "BITFIELD_TYPE_CONVERT", "Decimal bits are needed.");
        if (Size(form.Json) > 8000)
            form.Fail("", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
    }

    private static void CheckName(Body form)
    {
        if (form.Text("name", 1, 32, required: true) is { } name
            && (!Name().IsMatch(name) || name.EnumerateRunes().Any(rune => Rune.ToLowerInvariant(rune) != rune)))
            form.Fail("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }

    private static void CheckOptions(Body parent, int depth)
    {
        var options = parent.List("options", 0, 25);
        var optional = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            OptionRules.Check(option, depth);
            CheckName(option);
            if (!seen.Add(option.Json["name"]?.ToString() ?? ""))
                option.Fail("name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");
            var required = option.Flag("required");
            if (required && optional)
                option.Fail("required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options");
            optional |= !required;
            if ((int)option.Json["type"].Or(0) is 1 or 2)
                CheckOptions(option, depth + (int)option.Json["type"].Or(0));
        }

        if (options.Select(option => (int)option.Json["type"].Or(0) is 1 or 2).Distinct().Count() > 1)
            parent.Fail("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to other types");
    }

    private static int Size(JsonNode? node) => node switch
    {
        JsonArray array => array.Sum(Size),
        JsonObject json => json.Sum(field => field.Key is "name" or "description" or "value" && field.Value is JsonValue
            ? Body.Runes(field.Value.ToString())
            : field.Key.EndsWith("_localizations", StringComparison.Ordinal) ? 0 : Size(field.Value)),
        _ => 0,
    };

    // .NET knows no scripts by name: these two blocks stand for Deva and Thai.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\u0900-\u097F\u0E00-\u0E7F]{1,32}$")]
    private static partial Regex Name();
}
