using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>Walks a tree of components.</summary>
internal static class Components
{
    public static int TypeOf(JsonNode? component) =>
        component is JsonObject json && json["type"] is JsonValue value && value.GetValueKind() == JsonValueKind.Number
            && value.TryGetValue<int>(out var type) ? type : 0;

    public static string TextOf(JsonNode? component, string name) =>
        component is JsonObject json && json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>() : "";

    public static IEnumerable<JsonObject> All(JsonArray components) => Placed(components, "").Select(placed => placed.Component);

    public static IEnumerable<(string Path, JsonObject Component)> Placed(JsonArray components, string path)
    {
        foreach (var (index, component) in components.Index())
        {
            if (component is not JsonObject json)
                continue;
            foreach (var placed in Placed(json, $"{path}.{index}"))
                yield return placed;
        }
    }

    /// <summary>Numbers the components that have no id, as Discord does in what it sends back.</summary>
    public static void Number(JsonArray components)
    {
        var next = 1;
        foreach (var component in All(components).Where(component => component["id"] is null))
            component["id"] = next++;
    }

    private static IEnumerable<(string Path, JsonObject Component)> Placed(JsonObject json, string place)
    {
        yield return (place, json);
        if (json["components"] is JsonArray children)
        {
            foreach (var child in Placed(children, $"{place}.components"))
                yield return child;
        }

        foreach (var name in (string[])["accessory", "component"])
        {
            if (json[name] is not JsonObject one)
                continue;
            foreach (var child in Placed(one, $"{place}.{name}"))
                yield return child;
        }
    }
}
