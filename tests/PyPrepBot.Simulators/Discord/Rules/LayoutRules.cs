namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>What only shows something.</summary>
internal static class LayoutRules
{
    public static void Check(Body component, int type)
    {
        switch (type)
        {
            case 9:
                CheckSection(component);
                break;
            case 10:
                CheckText(component);
                break;
            case 12:
                CheckGallery(component);
                break;
            case 13:
                component.Only("type", "id", "file", "spoiler");
                component.Object("file", required: true)?.Text("url", 1, 2048, required: true);
                break;
            case 14:
                component.Only("type", "id", "divider", "spacing");
                component.Flag("divider");
                component.Number("spacing", 1, 2);
                break;
            default:
                component.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1, 9, 10, 12, 13, 14, 17).");
                break;
        }
    }

    public static void CheckText(Body text)
    {
        text.Only("type", "id", "content");
        text.Text("content", 1, 4000, required: true);
    }

    private static void CheckSection(Body section)
    {
        section.Only("type", "id", "components", "accessory");
        foreach (var child in section.List("components", 1, 3, required: true))
        {
            if (Components.TypeOf(child.Json) == 10)
                CheckText(child);
            else
                child.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (10,).");
        }

        if (section.Object("accessory", required: true) is not { } accessory)
            return;
        switch (Components.TypeOf(accessory.Json))
        {
            case 2:
                RowRules.CheckButton(accessory);
                break;
            case 11:
                accessory.Only("type", "id", "media", "description", "spoiler");
                CheckMedia(accessory);
                break;
            default:
                accessory.Fail("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (2, 11).");
                break;
        }
    }

    private static void CheckGallery(Body gallery)
    {
        gallery.Only("type", "id", "items");
        foreach (var item in gallery.List("items", 1, 10, required: true))
        {
            item.Only("media", "description", "spoiler");
            CheckMedia(item);
        }
    }

    private static void CheckMedia(Body holder)
    {
        holder.Text("description", 0, 1024);
        holder.Object("media", required: true)?.Text("url", 1, 2048, required: true);
    }
}
