using System.Collections.Frozen;

namespace PyPrepBot.Core.Questions;

/// <summary>Finds the topic somebody means by a slug, an alias or a title, however they spell its blanks and dashes.</summary>
public sealed class TopicIndex
{
    private readonly FrozenDictionary<string, Topic> _byName;
    private readonly (Topic Topic, string[] Names)[] _names;

    public TopicIndex(IEnumerable<Topic> topics)
    {
        All = [.. topics];
        _names = [.. All.Select(topic => (topic, NamesOf(topic)))];
        _byName = ByName(All);
    }

    /// <summary>The topics in the order of their file.</summary>
    public IReadOnlyList<Topic> All { get; }

    /// <summary>The topic of this name, or null. Slugs win over aliases, aliases over titles.</summary>
    public Topic? Find(string name) => _byName.GetValueOrDefault(TopicName.Normalise(name));

    /// <summary>The topics whose names look most like this one, best first; for "did you mean" after a miss.</summary>
    public IReadOnlyList<Topic> Nearest(string name, int count)
    {
        var typed = TopicName.Normalise(name);

        return [.. _names
            .Select(entry => (entry.Topic, Distance: entry.Names.Min(known => Distance(typed, known))))
            .OrderBy(entry => entry.Distance)
            .ThenBy(entry => entry.Topic.Slug, StringComparer.Ordinal)
            .Take(Math.Max(0, count))
            .Select(entry => entry.Topic)];
    }

    private static FrozenDictionary<string, Topic> ByName(IReadOnlyList<Topic> topics)
    {
        var byName = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var topic in topics)
            byName.TryAdd(TopicName.Normalise(topic.Slug), topic);
        foreach (var (alias, topic) in topics.SelectMany(topic => topic.Aliases, (topic, alias) => (alias, topic)))
            byName.TryAdd(TopicName.Normalise(alias), topic);
        foreach (var topic in topics)
            byName.TryAdd(TopicName.Normalise(topic.Title), topic);

        byName.Remove(string.Empty);
        return byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] NamesOf(Topic topic) => [.. topic.Aliases.Append(topic.Slug).Append(topic.Title).Select(TopicName.Normalise)];

    // Somebody who types one word of a name, or its first letters, means the whole name, however much of it is missing.
    private static int Distance(string typed, string known) =>
        typed.Length >= 3 && $"-{known}".Contains($"-{typed}", StringComparison.Ordinal) ? 1 : EditDistance.Between(typed, known);
}
