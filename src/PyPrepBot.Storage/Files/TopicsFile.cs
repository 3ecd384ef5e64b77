using System.Collections.Frozen;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>What <c>topics.yaml</c> says, as far as it could be read.</summary>
/// <param name="Lines">Where each topic stands, by slug.</param>
internal sealed record TopicsFile(FaultLog Faults, IReadOnlyList<Topic> Topics, BankPlan Plan, IReadOnlyDictionary<string, int> Lines)
{
    public const string Name = "topics.yaml";

    private static readonly string[] Known = ["version", "python", "difficulties", "week", "stages", "kinds", "topics", "facts"];

    /// <summary>The slugs of a file without a fault; null otherwise, as a slug may be missing only because of a fault.</summary>
    public FrozenSet<string>? Slugs => Faults.Count > 0 ? null : Topics.Select(topic => topic.Slug).ToFrozenSet(StringComparer.Ordinal);

    public static TopicsFile Missing { get; } = MissingFile();

    public static TopicsFile Read(ReadOnlySpan<byte> bytes)
    {
        var faults = new FaultLog(Name);
        if (SourceText.Decode(bytes, faults) is not { } text || YamlTree.Read(text, faults) is not { } root)
            return Nothing(faults);
        if (root is not YamlMap map)
        {
            faults.Add(root.Line, "type", $"The file is {root.Called}, not a group of fields.", "Begin with `version: 1` and `topics:`.");
            return Nothing(faults);
        }

        var file = new Fields(map, "the file", faults);
        file.AllowOnly(Known);
        file.Require("version", "stages", "kinds", "topics");
        file.Number("version", 1, 1);
        var reader = new TopicReader();
        var groups = file.Groups("topics", 1, 1000).Where(group => group.Map.Complete);
        var topics = groups.Select(reader.Read).OfType<Topic>().ToArray();

        return new TopicsFile(faults, topics, BankPlanReader.Read(file), reader.Lines);
    }

    private static TopicsFile MissingFile()
    {
        var faults = new FaultLog(Name);
        faults.Add(1, "missing-file", $"There is no {Name} beside the questions.", "Set Questions:Path to the folder that holds it.");
        return Nothing(faults);
    }

    private static TopicsFile Nothing(FaultLog faults) => new(faults, [], BankPlan.Empty, FrozenDictionary<string, int>.Empty);
}
