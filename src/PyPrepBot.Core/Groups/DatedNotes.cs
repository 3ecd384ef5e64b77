namespace PyPrepBot.Core.Groups;

/// <summary>One word a date: which question is pinned to it, or which topic its week has. The last word on a date stands.</summary>
public sealed class DatedNotes(IEnumerable<KeyValuePair<DateOnly, string>> notes) : IEquatable<DatedNotes>
{
    private readonly SortedDictionary<DateOnly, string> _notes = new(notes.ToDictionary());

    public static DatedNotes None { get; } = new([]);

    /// <summary>By date.</summary>
    public IReadOnlyCollection<KeyValuePair<DateOnly, string>> All => _notes;

    public string? this[DateOnly date] => _notes.GetValueOrDefault(date);

    public DatedNotes With(DateOnly date, string? note) => new(
        _notes.Where(kept => kept.Key != date).Concat(note is null ? [] : [KeyValuePair.Create(date, note)]));

    /// <summary>The same without what was noted for dates before.</summary>
    public DatedNotes Since(DateOnly date) => new(_notes.Where(note => note.Key >= date));

    public bool Equals(DatedNotes? other) => other is not null && _notes.SequenceEqual(other._notes);

    public override bool Equals(object? obj) => Equals(obj as DatedNotes);

    public override int GetHashCode() => _notes.Count;
}
