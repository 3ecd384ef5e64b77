using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A YAML file of questions, as its lines and as what they mean.</summary>
/// <param name="Lines">Without line feeds; a carriage return at the end belongs to the line.</param>
/// <param name="Places">Where each question stands; null when they are no list of blocks.</param>
internal sealed record BankSource(
    string Name, IReadOnlyList<string> Lines, string? Topic, IReadOnlyList<YamlMap> Maps, IReadOnlyList<(int First, int Last)>? Places)
{
    public static BankSource Of(string name, string text, YamlMap root)
    {
        var lines = text.Split('\n');
        var topic = root.Find("topic")?.Value is YamlText { Value.Length: > 0 } word ? word.Value : null;
        var list = root.Find("questions")?.Value as YamlList;
        var maps = list?.Items.OfType<YamlMap>().Where(map => map.Complete).ToList() ?? [];

        return new BankSource(name, lines, topic, maps, BlockSlicer.Places(lines, maps));
    }

    public string LineEnd => Lines.Count > 1 && Lines[0].EndsWith('\r') ? "\r" : string.Empty;

    public int Dash => Places is [var (first, _), ..] ? Lines[first].Length - Lines[first].TrimStart(' ').Length : 2;

    public IEnumerable<SourceQuestion> Questions() => Maps.Select((map, at) => new SourceQuestion(map, Block(at), Topic));

    /// <summary>The comments above the list: about the file, or about all of its questions.</summary>
    public IEnumerable<string> HeadComments() => Places is null ? [] : Lines
        .Take(Places[0].First - BlockSlicer.Cut(Lines, Places, 0).Lead.Count)
        .Where(line => line.StartsWith('#'))
        .Select(line => line.TrimEnd('\r'));

    public IEnumerable<string> TailComments() => Places is null ? [] : Lines
        .Skip(Places[^1].Last + 1)
        .Where(line => line.TrimStart().StartsWith('#'))
        .Select(line => line.TrimEnd('\r'));

    /// <summary>The lines of a question; null when, taken by themselves, they would mean something else.</summary>
    private SourceBlock? Block(int at)
    {
        if (Places is null)
            return null;

        var block = BlockSlicer.Cut(Lines, Places, at);
        block = block with
        {
            Lead = [.. block.Lead.Select(line => line.TrimEnd('\r'))],
            Lines = [.. block.Lines.Select(line => line.TrimEnd('\r'))],
        };

        return Means(block, Maps[at]) ? block : null;
    }

    private bool Means(SourceBlock block, YamlMap map)
    {
        var root = YamlTree.Read(string.Join('\n', block.Lines.Append(string.Empty)), new FaultLog(Name));
        return root is YamlList { Items: [YamlMap alone] }
            && JsonText.Of(new SourceQuestion(alone, null, Topic)) == JsonText.Of(new SourceQuestion(map, null, Topic));
    }
}
