using System.Text.Json;
using System.Text.RegularExpressions;

namespace PyPrepBot.Tests.Support.Schemas;

/// <summary>What a schema says of one value, leaving its parts aside.</summary>
internal static class Assertions
{
    public static IEnumerable<string> Of(JsonElement schema, JsonElement value) =>
        schema.EnumerateObject().Where(keyword => !Holds(keyword.Name, keyword.Value, value)).Select(keyword => Fault(keyword));

    private static string Fault(JsonProperty keyword) => $"breaks {keyword.Name} {Short(keyword.Value.GetRawText())}";

    private static string Short(string text) => text.Length <= 80 ? text : text[..80];

    private static bool Holds(string keyword, JsonElement demand, JsonElement value) => keyword switch
    {
        "type" => Types(demand).Any(type => Is(type, value)),
        "const" => JsonElement.DeepEquals(demand, value),
        "enum" => demand.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        _ => value.ValueKind switch
        {
            JsonValueKind.String => HoldsOfText(keyword, demand, value.GetString()!),
            JsonValueKind.Number => HoldsOfNumber(keyword, demand, value.GetDecimal()),
            JsonValueKind.Array => HoldsOfArray(keyword, demand, value),
            JsonValueKind.Object => HoldsOfObject(keyword, demand, value),
            _ => true,
        },
    };

    private static IEnumerable<string> Types(JsonElement demand) =>
        demand.ValueKind == JsonValueKind.Array ? demand.EnumerateArray().Select(type => type.GetString()!) : [demand.GetString()!];

    private static bool Is(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException($"A schema of type '{type}'."),
    };

    private static bool HoldsOfText(string keyword, JsonElement demand, string value) => keyword switch
    {
        "minLength" => value.EnumerateRunes().Count() >= demand.GetInt32(),
        "maxLength" => value.EnumerateRunes().Count() <= demand.GetInt32(),
        "pattern" => Regex.IsMatch(value, demand.GetString()!),
        "format" => demand.GetString() != "uri" || Uri.TryCreate(value, UriKind.Absolute, out _),
        _ => true,
    };

    private static bool HoldsOfNumber(string keyword, JsonElement demand, decimal value) => keyword switch
    {
        "minimum" => value >= demand.GetDecimal(),
        "maximum" => value <= demand.GetDecimal(),
        _ => true,
    };

    private static bool HoldsOfArray(string keyword, JsonElement demand, JsonElement value) => keyword switch
    {
        "minItems" => value.GetArrayLength() >= demand.GetInt32(),
        "maxItems" => value.GetArrayLength() <= demand.GetInt32(),
        "uniqueItems" => value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength(),
        _ => true,
    };

    private static bool HoldsOfObject(string keyword, JsonElement demand, JsonElement value) => keyword switch
    {
        "required" => demand.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "minProperties" => value.EnumerateObject().Count() >= demand.GetInt32(),
        "maxProperties" => value.EnumerateObject().Count() <= demand.GetInt32(),
        _ => true,
    };
}
