using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads topics one after another and sees to it that no name leads to two of them.</summary>
internal sealed class TopicReader
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>Where each topic stands, by slug.</summary>
    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    public Topic? Read(Fields unnamed)
    {
        var before = unnamed.Faults.Count;
        var slug = unnamed.OptionalText("slug", TextRules.Slug);
        var fields = new Fields(unnamed.Map, slug is null ? "a topic" : $"topic {slug}", unnamed.Faults);
        fields.AllowOnly(["slug", "title", "group", "about", "aliases", "seed", "target"]);
        fields.Require("slug", "title", "group", "about", "aliases", "target");
        fields.Texts("seed", TextRules.Seed, 0, int.MaxValue);
        var aliases = fields.Texts("aliases", TextRules.Slug, 0, 100);
        var topic = new Topic(
            slug ?? string.Empty,
            fields.Text("title", TextRules.Title),
            fields.Text("group", TextRules.Slug),
            fields.Text("about", TextRules.About),
            aliases,
            ReadTargets(fields));

        if (slug is not null)
            Claim(fields, slug, fields.LineOf("slug"));
        foreach (var alias in aliases)
            Claim(fields, alias, fields.LineOf("aliases"));

        Lines.TryAdd(topic.Slug, fields.Map.Line);
        return fields.Faults.Count > before ? null : topic;
    }

    private void Claim(Fields fields, string name, int line)
    {
        if (!_names.TryAdd(name, line))
            fields.Faults.Add(line, "duplicate-name", $"{fields.Subject}: {name} is taken in line {_names[name]}.", "Keep one of them.");
    }

    private static Dictionary<Difficulty, int> ReadTargets(Fields topic)
    {
        var targets = new Dictionary<Difficulty, int>();
        if (topic.Group("target") is not { } target)
            return targets;

        target.AllowOnly(Vocabulary.Difficulties.Keys);
        target.Require("easy", "medium", "hard", "expert");
        foreach (var (word, difficulty) in Vocabulary.Difficulties)
            targets[difficulty] = target.Number(word, 0, 1000);

        return targets;
    }
}
