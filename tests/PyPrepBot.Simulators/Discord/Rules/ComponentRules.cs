using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>The tree of components in a message, and what holds for all of it at once.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference</remarks>
internal static class ComponentRules
{
    public static void Check(Body message, bool isV2)
    {
        var tree = message.List("components", 0, isV2 ? 40 : 5);
        if (message.Json["components"] is not JsonArray array)
            return;
        foreach (var component in tree)
            CheckTop(component, isV2);
        var all = Components.All(array).ToList();
        if (isV2 && all.Count > 40)
            message.Fail("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components cannot exceed 40");
        if (all.Where(one => Components.TypeOf(one) == 10).Sum(one => Body.Runes(Components.TextOf(one, "content"))) > 4000)
            message.Fail("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "Displayable text size exceeds maximum size of 4000");
        CheckIds(message, array);
    }

    /// <summary>custom_ids are unique, those of disabled buttons too.</summary>
    public static void CheckIds(Body form, JsonArray components)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, component) in Components.Placed(components, form.At("components")))
        {
            if (component["custom_id"]?.ToString() is { } id && !seen.Add(id))
                form.Errors.Add($"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }

    private static void CheckTop(Body component, bool isV2)
    {
        var type = Components.TypeOf(component.Json);
        if (type == 1)
            RowRules.Check(component);
        else if (!isV2)
            component.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).");
        else if (type == 17)
            CheckContainer(component);
        else
            LayoutRules.Check(component, type);
    }

    private static void CheckContainer(Body container)
    {
        container.Only("type", "id", "accent_color", "spoiler", "components");
        container.Number("accent_color", 0, 16_777_215);
        foreach (var child in container.List("components", 1, 40, required: true))
        {
            var type = Components.TypeOf(child.Json);
            if (type == 1)
                RowRules.Check(child);
            else
                LayoutRules.Check(child, type);
        }
    }
}
