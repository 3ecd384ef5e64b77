using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>One JSON object under examination: every question it is asked may add an error at its place.</summary>
internal sealed class Body(FormErrors errors, string path, JsonObject json)
{
    public FormErrors Errors { get; } = errors;

    public JsonObject Json { get; } = json;

    public string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public bool Has(string name) => Json[name] is not null;

    public void Fail(string name, string code, string message) => Errors.Add(name.Length == 0 ? path : At(name), code, message);

    /// <summary>Discord itself swallows a misspelt field; here it is an error, because nobody would notice otherwise.</summary>
    /// <remarks>Its best-known client sends such fields itself, so an option makes this a mere violation.</remarks>
    public void Only(params string[] names)
    {
        foreach (var field in Json.Where(field => !names.Contains(field.Key)))
            Errors.AddUnknown(At(field.Key), field.Key);
    }

    /// <summary>A text whose length is counted in code points.</summary>
    public string? Text(string name, int minimum, int maximum, bool required = false)
    {
        if (Json[name] is not { } node)
        {
            if (required)
                Fail(name, "BASE_TYPE_REQUIRED", "This field is required");
            return null;
        }

        if (node.GetValueKind() != JsonValueKind.String)
        {
            Fail(name, "STRING_TYPE_CONVERT", "Could not interpret value as string.");
            return null;
        }

        var text = node.GetValue<string>();
        var length = Runes(text);
        if (length < minimum || length > maximum)
            Fail(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {minimum} and {maximum} in length.");
        return text;
    }

    public long? Number(string name, long minimum, long maximum, bool required = false)
    {
        if (Json[name] is not { } node)
        {
            if (required)
                Fail(name, "BASE_TYPE_REQUIRED", "This field is required");
            return null;
        }

        if (node.GetValueKind() != JsonValueKind.Number || !node.AsValue().TryGetValue<long>(out var number))
        {
            Fail(name, "NUMBER_TYPE_COERCE", "Value is not an integer.");
            return null;
        }

        if (number < minimum || number > maximum)
            Fail(name, "NUMBER_TYPE_MAX", $"Must be between {minimum} and {maximum}.");
        return number;
    }

    public bool Flag(string name)
    {
        if (Json[name] is not { } node)
            return false;
        if (node.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
            return node.GetValue<bool>();
        Fail(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        return false;
    }

    public Body? Object(string name, bool required = false)
    {
        switch (Json[name])
        {
            case JsonObject child:
                return new Body(Errors, At(name), child);
            case null when !required:
                return null;
            default:
                Fail(name, Has(name) ? "DICT_TYPE_CONVERT" : "BASE_TYPE_REQUIRED", "An object is needed here.");
                return null;
        }
    }

    public IReadOnlyList<Body> List(string name, int minimum, int maximum, bool required = false)
    {
        if (Json[name] is not { } node)
        {
            if (required)
                Fail(name, "BASE_TYPE_REQUIRED", "This field is required");
            return [];
        }

        if (node is not JsonArray array)
        {
            Fail(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }

        if (array.Count < minimum || array.Count > maximum)
            Fail(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {minimum} and {maximum} in length.");
        return [.. array.Select((item, index) => Item(name, item, index))];
    }

    public static int Runes(string text) => text.EnumerateRunes().Count();

    private Body Item(string name, JsonNode? item, int index)
    {
        var place = $"{At(name)}.{index}";
        if (item is JsonObject child)
            return new Body(Errors, place, child);
        Errors.Add(place, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        return new Body(new FormErrors(), place, []);
    }
}
