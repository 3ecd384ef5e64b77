using System.Text.Json;

namespace PyPrepBot.Tests.Support.Schemas;

/// <summary>
/// The part of JSON Schema that the platforms use, of the drafts 07 to 2020-12. Stricter in one thing: a property that no schema names is a fault even where
/// unknown ones are allowed, for a misspelt one is never meant.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>What is wrong with a value; nothing when it is valid.</summary>
    /// <param name="pointer">Where the schema stands, such as <c>#/components/schemas/User</c>.</param>
    public IReadOnlyList<string> Faults(string pointer, JsonElement value) => Strictly(At(pointer), value, "$").Faults;

    private Finding Strictly(JsonElement schema, JsonElement value, string path)
    {
        var finding = Check(schema, value, path);
        if (IsAnyObject(schema))
            return finding;

        return finding with { Faults = [.. finding.Faults, .. Unknown(value, finding.Named).Select(name => $"{path}.{name} is unknown")] };
    }

    private Finding Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.GetBoolean() ? Finding.Nothing : Finding.Fault($"{path} may not be there");

        var own = Finding.All(
        [
            Finding.Fault(Assertions.Of(schema, value).Select(fault => $"{path} {fault}")),
            schema.TryGetProperty("$ref", out var pointer) ? Check(At(pointer.GetString()!), value, path) : Finding.Nothing,
            .. Branches(schema, "allOf").Select(branch => Check(branch, value, path)),
            Properties(schema, value, path),
            Items(schema, value, path),
            Contains(schema, value, path),
            If(schema, value, path),
        ]);
        return Finding.All([own, OneOf(schema, "oneOf", value, path, own.Named), OneOf(schema, "anyOf", value, path, own.Named)]);
    }

    private Finding OneOf(JsonElement schema, string keyword, JsonElement value, string path, IReadOnlySet<string> named)
    {
        var findings = Branches(schema, keyword).Select(branch => Check(branch, value, path)).Select(finding => finding with
        {
            Faults = [.. finding.Faults, .. Unknown(value, finding.Named).Except(named).Select(name => $"{path}.{name} is unknown")],
        }).ToList();
        var fitting = findings.Where(finding => finding.Faults.Count == 0).ToList();

        return (findings.Count, fitting.Count) switch
        {
            (0, _) => Finding.Nothing,
            (_, 0) => findings.MinBy(finding => finding.Faults.Count)!,
            (_, > 1) when keyword == "oneOf" => Finding.Fault($"{path} fits {fitting.Count} of {findings.Count} alternatives"),
            _ => Finding.All(fitting),
        };
    }

    private Finding Properties(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Finding.Nothing;

        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        var others = schema.TryGetProperty("additionalProperties", out var additional) ? additional : default;
        var findings = new List<Finding>();
        foreach (var property in value.EnumerateObject())
        {
            var isKnown = known.ValueKind == JsonValueKind.Object && known.TryGetProperty(property.Name, out _);
            if (isKnown || others.ValueKind is JsonValueKind.Object or JsonValueKind.False)
            {
                var inner = isKnown ? known.GetProperty(property.Name) : others;
                findings.Add(Strictly(inner, property.Value, $"{path}.{property.Name}") with
                {
                    Named = new HashSet<string> { property.Name },
                });
            }
        }

        return Finding.All(findings);
    }

    private Finding Items(JsonElement schema, JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items)
            ? Finding.All(value.EnumerateArray().Select((item, index) => Strictly(items, item, $"{path}[{index}]"))) with
            {
                Named = Finding.Nothing.Named,
            }
            : Finding.Nothing;

    private Finding Contains(JsonElement schema, JsonElement value, string path) =>
        value.ValueKind != JsonValueKind.Array
        || !schema.TryGetProperty("contains", out var wanted)
        || value.EnumerateArray().Any(item => Check(wanted, item, path).Faults.Count == 0)
            ? Finding.Nothing
            : Finding.Fault($"{path} contains no such item");

    private Finding If(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("if", out var condition))
            return Finding.Nothing;

        var branch = Check(condition, value, path).Faults.Count == 0 ? "then" : "else";
        return schema.TryGetProperty(branch, out var demanded) ? Check(demanded, value, path) : Finding.Nothing;
    }

    private static IEnumerable<string> Unknown(JsonElement value, IReadOnlySet<string> named) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Select(property => property.Name).Where(name => !named.Contains(name))
        : [];

    // It says that it is an object and nothing else: whatever stands in it was meant.
    private static bool IsAnyObject(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.EnumerateObject().All(keyword => keyword is { Name: "type" })
        && schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("object");

    private static JsonElement[] Branches(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var branches) ? [.. branches.EnumerateArray()] : [];

    private JsonElement At(string pointer) => pointer.Split('/').Skip(1)
        .Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Aggregate(root, (node, name) => node.GetProperty(name));
}
