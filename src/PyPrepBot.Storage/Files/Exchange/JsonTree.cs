using System.Text;
using System.Text.Json;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Reads a JSON document into the nodes that the rules for YAML work on. What the two languages do not share is refused.</summary>
internal sealed class JsonTree(string text, FaultLog faults)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private int _counted;
    private int _line = 1;

    /// <summary>The document; null, with a fault, when it is none.</summary>
    public static YamlNode? Read(string text, FaultLog faults) => new JsonTree(text, faults).ReadDocument();

    private YamlNode? ReadDocument()
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, 0);
            reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            var reason = fault.Message.Split(" LineNumber", 2)[0].TrimEnd('.', ' ');
            var line = (int)(fault.LineNumber ?? 0) + 1;
            faults.Add(line, "syntax", $"Not JSON: {Shown.Short(reason)}.", "Look at the commas, quotes and brackets here and above.");
            return null;
        }
        catch (InvalidOperationException)
        {
            faults.Add(LineOf(ref reader), "syntax", "Half of a character stands here as `\\u…`.", "Write the character itself.");
            return null;
        }
    }

    private YamlNode ReadNode(ref Utf8JsonReader reader, int depth)
    {
        var line = LineOf(ref reader);
        if (depth >= YamlTree.MaxDepth)
        {
            faults.Add(line, "nesting", $"Something is nested more than {YamlTree.MaxDepth} deep.", "Look for stray brackets.");
            reader.Skip();
            return new YamlRefused(line);
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref reader, line, depth),
            JsonTokenType.StartArray => ReadList(ref reader, line, depth),
            JsonTokenType.String => new YamlText(line, reader.GetString()!, Plain: false, Block: false),
            JsonTokenType.Null => Refuse(line),
            _ => new YamlText(line, Encoding.UTF8.GetString(reader.ValueSpan), Plain: true, Block: false),
        };
    }

    private YamlList ReadList(ref Utf8JsonReader reader, int line, int depth)
    {
        var items = new List<YamlNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadNode(ref reader, depth + 1));

        return new YamlList(line, items);
    }

    private YamlMap ReadMap(ref Utf8JsonReader reader, int line, int depth)
    {
        var fields = new OrderedDictionary<string, YamlField>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var place = LineOf(ref reader);
            reader.Read();
            var value = ReadNode(ref reader, depth + 1);
            if (!fields.TryAdd(name, new YamlField(name, place, value)))
                faults.Add(place, "duplicate-field", $"`{Shown.Short(name)}` stands in line {fields[name].Line} too.", "Keep one of them.");
        }

        return new YamlMap(line, [.. fields.Values], Complete: true);
    }

    private YamlRefused Refuse(int line)
    {
        faults.Add(line, "null", "There is nothing here but `null`.", "Leave the field out.");
        return new YamlRefused(line);
    }

    private int LineOf(ref Utf8JsonReader reader)
    {
        var at = (int)reader.TokenStartIndex;
        _line += _bytes.AsSpan(_counted..Math.Max(_counted, at)).Count((byte)'\n');
        _counted = Math.Max(_counted, at);

        return _line;
    }
}
