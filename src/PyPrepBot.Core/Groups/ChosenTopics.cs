namespace PyPrepBot.Core.Groups;

/// <summary>The topics a group wants to be asked about, by slug; all of them when it named none.</summary>
public sealed record ChosenTopics
{
    private readonly HashSet<string> _slugs;

    public ChosenTopics(IEnumerable<string> slugs) => _slugs = slugs.ToHashSet(StringComparer.Ordinal);

    public static ChosenTopics All { get; } = new([]);

    public bool AreAll => _slugs.Count == 0;

    /// <summary>As they are kept, in order; none for all.</summary>
    public IReadOnlyList<string> Slugs => [.. _slugs.Order(StringComparer.Ordinal)];

    public bool Has(string slug) => AreAll || _slugs.Contains(slug);

    public bool Equals(ChosenTopics? other) => other is not null && _slugs.SetEquals(other._slugs);

    public override int GetHashCode() => _slugs.Count;
}
