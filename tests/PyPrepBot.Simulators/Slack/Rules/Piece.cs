using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>One JSON object under examination: every question it is asked may add an error at its place.</summary>
internal sealed class Piece(Faulty faulty, string pointer, JsonObject json)
{
    public Faulty Faulty { get; } = faulty;

    public string Pointer { get; } = pointer;

    public JsonObject Json { get; } = json;

    public string Type => Json.Text("type") ?? "";

    public bool Has(string name) => Json[name] is not null;

    public void Fail(string message, string? name = null) => Faulty.Add(name is null ? Pointer : $"{Pointer}/{name}", message);

    public void Only(params ReadOnlySpan<string> names)
    {
        foreach (var (name, value) in Json)
        {
            if (!names.Contains(name))
                Faulty.AddUnknown(Pointer, name);
            else if (value is null)
                Fail("null is no value", name);
        }
    }

    public string? Text(string name, int most, int least = 0, bool required = false)
    {
        if (Missing(name, required))
            return null;
        if (Json[name]!.GetValueKind() != JsonValueKind.String)
        {
            Fail("must be a string", name);
            return null;
        }

        var text = Json.Text(name)!;
        if (text.Length > most)
            Fail($"must be less than {most + 1} characters", name);
        if (text.Length < least)
            Fail($"must be more than {least - 1} characters", name);
        return text;
    }

    public void OneOf(string name, params ReadOnlySpan<string> values)
    {
        if (Has(name) && (Json.Text(name) is not { } text || !values.Contains(text)))
            Fail("must be one of the allowed values", name);
    }

    public void Flag(string name)
    {
        if (Has(name) && Json[name]!.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            Fail("must be a boolean", name);
    }

    public long? Number(string name, long least, long most)
    {
        if (!Has(name))
            return null;
        if (Json[name] is JsonValue value && value.TryGetValue<long>(out var number) && number >= least && number <= most)
            return number;
        Fail($"must be an integer from {least} to {most}", name);
        return null;
    }

    public Piece? Object(string name, bool required = false)
    {
        if (Missing(name, required))
            return null;
        if (Json[name] is JsonObject child)
            return new Piece(Faulty, $"{Pointer}/{name}", child);
        Fail("must be an object", name);
        return null;
    }

    public IReadOnlyList<Piece> List(string name, int most, int least = 1, bool required = false)
    {
        if (Missing(name, required))
            return [];
        if (Json[name] is not JsonArray items)
        {
            Fail("must be an array", name);
            return [];
        }

        if (items.Count > most)
            Fail($"no more than {most} items allowed", name);
        if (items.Count < least)
            Fail($"no fewer than {least} items allowed", name);
        return Pieces(Faulty, $"{Pointer}/{name}", items);
    }

    public static IReadOnlyList<Piece> Pieces(Faulty faulty, string pointer, JsonArray items)
    {
        var pieces = new List<Piece>();
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is JsonObject item)
                pieces.Add(new Piece(faulty, $"{pointer}/{index}", item));
            else
                faulty.Add($"{pointer}/{index}", "must be an object");
        }

        return pieces;
    }

    private bool Missing(string name, bool required)
    {
        if (Has(name))
            return false;
        if (required)
            Fail($"missing required field: {name}");
        return true;
    }
}
