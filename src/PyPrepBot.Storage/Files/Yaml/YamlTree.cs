using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PyPrepBot.Storage.Files.Yaml;

/// <summary>Reads one YAML document into nodes. Anchors, aliases, tags and deep nesting are refused: no question needs them.</summary>
internal sealed class YamlTree
{
    // A question file nests five deep.
    internal const int MaxDepth = 16;

    private readonly YamlEvents _events;
    private readonly FaultLog _faults;

    private YamlTree(string text, FaultLog faults)
    {
        _events = new YamlEvents(text, faults);
        _faults = faults;
    }

    /// <summary>The document as far as it can be read; null when there is nothing in it.</summary>
    public static YamlNode? Read(string text, FaultLog faults) => new YamlTree(text, faults).ReadDocument();

    private YamlNode? ReadDocument()
    {
        while (!_events.Stopped && _events.Current is null or StreamStart or DocumentStart)
            _events.Move();

        if (_events.Stopped)
            return null;
        if (_events.Current is StreamEnd)
        {
            _faults.Add(1, "empty-file", "The file holds nothing.", "Begin with `schema: 1` and `questions:`, or delete the file.");
            return null;
        }

        var root = ReadNode(0);
        while (_events.Current is DocumentEnd)
            _events.Move();
        if (_events.Current is DocumentStart)
            _faults.Add(_events.Line, "one-document", "A second document begins here.", "Take out the line `---`, or make it a file.");

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var line = _events.Line;
        if (_events.Current is NodeEvent node && !node.Anchor.IsEmpty)
            _faults.Add(line, "anchor", $"`&{node.Anchor}` is an anchor.", "Take it out; write repeated parts twice.");
        if (_events.Current is NodeEvent tagged && !tagged.Tag.IsEmpty)
            _faults.Add(line, "tag", $"`{tagged.Tag}` is a tag.", "Take it out; no field needs one.");

        return _events.Current switch
        {
            Scalar scalar => ReadText(scalar, line),
            SequenceStart => ReadList(line, depth),
            MappingStart => ReadMap(line, depth),
            AnchorAlias alias => RefuseAlias(alias, line),
            _ => new YamlRefused(line),
        };
    }

    private YamlText ReadText(Scalar scalar, int line)
    {
        _events.Move();
        var block = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return new YamlText(line, scalar.Value, scalar.Style == ScalarStyle.Plain, block);
    }

    private YamlRefused RefuseAlias(AnchorAlias alias, int line)
    {
        _faults.Add(line, "anchor", $"`*{alias.Value}` is an alias.", "Write out what it stands for.");
        _events.Move();
        return new YamlRefused(line);
    }

    private YamlNode ReadList(int line, int depth)
    {
        if (IsTooDeep(line, depth))
            return new YamlRefused(line);

        var items = new List<YamlNode>();
        _events.Move();
        while (!_events.Stopped && _events.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));

        // What was being read when the file broke off is half a node.
        if (_events.Stopped && items is [.., not YamlMap])
            items.RemoveAt(items.Count - 1);

        _events.Move();
        return new YamlList(line, items);
    }

    private YamlNode ReadMap(int line, int depth)
    {
        if (IsTooDeep(line, depth))
            return new YamlRefused(line);

        var fields = new OrderedDictionary<string, YamlField>(StringComparer.Ordinal);
        _events.Move();
        while (!_events.Stopped && _events.Current is not MappingEnd)
            ReadField(fields, depth);

        var complete = !_events.Stopped;
        _events.Move();
        return new YamlMap(line, [.. fields.Values], complete);
    }

    private void ReadField(OrderedDictionary<string, YamlField> fields, int depth)
    {
        var key = ReadNode(depth + 1);
        if (_events.Stopped)
            return;

        var value = ReadNode(depth + 1);
        if (key is not YamlText name)
            _faults.Add(key.Line, "field-name", $"The name of a field is {key.Called} here.", "Write `name: value`.");
        else if (fields.TryGetValue(name.Value, out var first))
            _faults.Add(key.Line, "duplicate-field", $"`{Shown.Short(name.Value)}` stands in line {first.Line} too.", "Keep one of them.");
        else
            fields.Add(name.Value, new YamlField(name.Value, key.Line, value));
    }

    private bool IsTooDeep(int line, int depth)
    {
        if (depth < MaxDepth)
            return false;

        _events.Stop(line, "nesting", $"Something is nested more than {MaxDepth} deep.", "Look for stray brackets.");
        return true;
    }
}
