using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>A form: up to five labels or texts.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal</remarks>
internal static class ModalRules
{
    public static void Check(Body modal)
    {
        modal.Only("custom_id", "title", "components");
        modal.Text("custom_id", 1, 100, required: true);
        modal.Text("title", 1, 45, required: true);
        foreach (var item in modal.List("components", 1, 5, required: true))
            CheckItem(item);
        if (modal.Json["components"] is JsonArray components)
            ComponentRules.CheckIds(modal, components);
    }

    private static void CheckItem(Body item)
    {
        switch (Components.TypeOf(item.Json))
        {
            case 10:
                LayoutRules.CheckText(item);
                break;
            case 18:
                CheckLabel(item);
                break;
            case 1:
                item.Only("type", "id", "components");
                foreach (var input in item.List("components", 1, 1, required: true))
                    CheckInput(input, inLabel: false);
                break;
            default:
                item.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1, 10, 18).");
                break;
        }
    }

    private static void CheckLabel(Body label)
    {
        label.Only("type", "id", "label", "description", "component");
        label.Text("label", 1, 45, required: true);
        label.Text("description", 0, 100);
        if (label.Object("component", required: true) is not { } field)
            return;
        switch (Components.TypeOf(field.Json))
        {
            case 4:
                CheckInput(field, inLabel: true);
                break;
            case 3 or 5 or 6 or 7 or 8:
                SelectRules.Check(field, inModal: true);
                break;
            case 21:
                CheckGroup(field, 2, "required");
                break;
            case 22:
                CheckGroup(field, 1, "required", "min_values", "max_values");
                break;
            case 23:
                field.Only("type", "id", "custom_id", "default");
                field.Text("custom_id", 1, 100, required: true);
                break;
            default:
                field.Fail("type", "UNION_TYPE_CHOICES", "This cannot stand in a label.");
                break;
        }
    }

    private static void CheckGroup(Body group, int least, params string[] extra)
    {
        group.Only(["type", "id", "custom_id", "options", .. extra]);
        group.Text("custom_id", 1, 100, required: true);
        SelectRules.CheckOptions(group, least, 10, 0);
    }

    private static void CheckInput(Body input, bool inLabel)
    {
        if (Components.TypeOf(input.Json) != 4)
        {
            input.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (4,).");
            return;
        }

        string[] label = inLabel ? [] : ["label"];
        input.Only(["type", "id", "custom_id", "style", "value", "placeholder", "required", "min_length", "max_length", .. label]);
        input.Text("custom_id", 1, 100, required: true);
        input.Number("style", 1, 2, required: true);
        input.Text("placeholder", 0, 100);
        input.Text("value", 0, 4000);
        var minimum = input.Number("min_length", 0, 4000) ?? 0;
        if (input.Number("max_length", 1, 4000) is { } maximum && maximum < minimum)
            input.Fail("max_length", "NUMBER_TYPE_MIN", "max_length is less than min_length.");
        if (!inLabel)
            input.Text("label", 1, 45, required: true);
    }
}
