using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads the fields of one group by the rules of the schema; a fault is logged and something harmless returned.</summary>
/// <param name="subject">What the messages call the group, such as a question's id.</param>
internal sealed class Fields(YamlMap map, string subject, FaultLog faults)
{
    /// <summary>
    /// The question belongs to a group and came from a form: reasons and sources are welcome there, and not demanded.
    /// </summary>
    public bool IsGroups { get; init; }

    public YamlMap Map => map;

    public string Subject => subject;

    public FaultLog Faults => faults;

    public bool Has(string name) => map.Find(name) is not null;

    public int LineOf(string name) => map.Find(name)?.Line ?? map.Line;

    public void Fault(string name, string rule, string message, string howToMend) =>
        faults.Add(map.Find(name)?.Value.Line ?? map.Line, rule, $"{subject}: {message}", howToMend);

    /// <summary>Reports each name that is missing.</summary>
    public void Require(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (map.Complete && !Has(name))
                faults.Add(map.Line, "missing-field", $"{subject}: `{name}` is missing.", $"Add `{name}:`.");
        }
    }

    /// <summary>Reports each field whose name is not among these, with the one that was probably meant.</summary>
    public void AllowOnly(IReadOnlyCollection<string> names)
    {
        foreach (var field in map.Fields.Where(field => !names.Contains(field.Name)))
        {
            var message = $"{subject}: there is no field `{Shown.Short(field.Name)}`.";
            faults.Add(field.Line, "unknown-field", message, Suggestion.For(field.Name, names));
        }
    }

    public string Text(string name, TextRule rule) => OptionalText(name, rule) ?? string.Empty;

    /// <summary>The text of a field, null when the field is not there.</summary>
    public string? OptionalText(string name, TextRule rule) =>
        map.Find(name) is { } field ? ScalarFields.Text(field.Value, $"{subject}: `{name}`", rule, faults) : null;

    public bool Truth(string name) =>
        map.Find(name) is { } field && ScalarFields.Truth(field.Value, $"{subject}: `{name}`", faults);

    /// <summary>A whole number in these bounds; the lower bound when it is missing or faulty.</summary>
    public int Number(string name, int min, int max) =>
        map.Find(name) is { } field ? ScalarFields.Number(field.Value, $"{subject}: `{name}`", min, max, faults) : min;

    /// <summary>A number between 0 and 1; 0 when it is missing or faulty.</summary>
    public double Share(string name) =>
        map.Find(name) is { } field ? ScalarFields.Share(field.Value, $"{subject}: `{name}`", faults) : 0;

    /// <summary>One of the words of a closed list; the default when it is missing or faulty.</summary>
    public T Word<T>(string name, IReadOnlyDictionary<string, T> words, T missing)
    {
        if (OptionalText(name, TextRules.Block) is not { } word)
            return missing;
        if (words.TryGetValue(word, out var found))
            return found;

        Fault(name, "word", $"`{name}` cannot be `{Shown.Short(word)}`.", Suggestion.For(word, [.. words.Keys]));
        return missing;
    }

    /// <summary>The items of a list with their number checked; empty when the field is missing or faulty.</summary>
    public IReadOnlyList<YamlNode> Items(string name, int min, int max)
    {
        if (map.Find(name)?.Value is not { } value || value is YamlRefused)
            return [];

        if (value is not YamlList list)
        {
            Fault(name, "type", $"`{name}` must be a list, but is {value.Called}.", "Begin each item on a line of its own with `- `.");
            return [];
        }

        var count = list.Items.Count;
        if (count < min || count > max)
            Fault(name, "count", $"`{name}` has {count} items; {min} to {max} are allowed.", count < min ? "Add some." : "Take some out.");

        return list.Items;
    }

    /// <summary>A list of distinct texts.</summary>
    public IReadOnlyList<string> Texts(string name, TextRule rule, int min, int max)
    {
        var texts = new List<string>();
        foreach (var item in Items(name, min, max))
        {
            if (ScalarFields.Text(item, $"{subject}: an item of `{name}`", rule, faults) is not { } text)
                continue;
            if (texts.Contains(text, StringComparer.Ordinal))
                faults.Add(item.Line, "duplicate-item", $"{subject}: `{name}` names `{Shown.Short(text)}` twice.", "Keep one of them.");
            else
                texts.Add(text);
        }

        return texts;
    }

    /// <summary>The group that a field holds; null when it is missing or faulty.</summary>
    public Fields? Group(string name)
    {
        var value = map.Find(name)?.Value;
        if (value is YamlMap group)
            return new Fields(group, $"{subject}, `{name}`", faults) { IsGroups = IsGroups };
        if (value is YamlText or YamlList)
            Fault(name, "type", $"`{name}` must be a group of fields, but is {value.Called}.", "Write `name: value` pairs.");

        return null;
    }

    /// <summary>The groups of a list of groups; anything else in it is reported.</summary>
    public IEnumerable<Fields> Groups(string name, int min, int max)
    {
        foreach (var item in Items(name, min, max))
        {
            if (item is YamlMap group)
                yield return new Fields(group, subject, faults) { IsGroups = IsGroups };
            else if (item is not YamlRefused)
                faults.Add(item.Line, "type", $"{subject}: an item of `{name}` is {item.Called}, not fields.", "Write `- name: value`.");
        }
    }
}
