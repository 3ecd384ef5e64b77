using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>A value of an option, in the type the registered definition asks for.</summary>
internal static class TypedOption
{
    public static JsonObject Find(string path, JsonArray definitions, string name) =>
        definitions.OfType<JsonObject>().FirstOrDefault(one => one["name"]!.ToString() == name)
        ?? throw new InvalidOperationException($"/{path} has no option {name}.");

    public static JsonObject Write(string path, JsonArray definitions, string name, object value)
    {
        var definition = Find(path, definitions, name);
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        if (definition["choices"] is JsonArray { Count: > 0 } choices)
        {
            var choice = choices.FirstOrDefault(one => one!["name"]!.ToString() == text || one["value"]!.ToString() == text)
                ?? throw new InvalidOperationException($"{text} is no choice of {name}.");
            text = choice["value"]!.ToString();
        }

        var type = definition["type"].Or(3);
        return new JsonObject { ["name"] = name, ["type"] = type, ["value"] = Typed(definition, type, text) };
    }

    private static JsonValue Typed(JsonObject definition, long type, string text)
    {
        switch (type)
        {
            case 4:
                var number = long.Parse(text, CultureInfo.InvariantCulture);
                if (number < definition["min_value"].Or(long.MinValue) || number > definition["max_value"].Or(long.MaxValue))
                    throw new InvalidOperationException($"Discord lets nobody send {text} for {definition["name"]}.");
                return JsonValue.Create(number);
            case 5:
                return JsonValue.Create(bool.Parse(text));
            case 10:
                return JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture));
            default:
                var length = Body.Runes(text);
                if (type == 3 && (length < definition["min_length"].Or(0) || length > definition["max_length"].Or(6000)))
                    throw new InvalidOperationException($"Discord lets nobody send {length} characters for {definition["name"]}.");
                return JsonValue.Create(text);
        }
    }
}
