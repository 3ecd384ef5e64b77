namespace PyPrepBot.Core.Standing;

/// <summary>Entries in the order of a board: sorted chunks of about the square root of a million, with a tree over their sizes.</summary>
internal sealed class SortedEntries(IComparer<BoardEntry> order)
{
    internal const int Capacity = 1024;

    // Half full leaves room both ways, so that chunks neither split nor merge at every change.
    private const int Comfortable = Capacity / 2;

    private const int Sparse = Capacity / 8;

    private readonly List<List<BoardEntry>> chunks = [[]];
    private readonly CountTree counts = new();

    internal int Count { get; private set; }

    internal void Load(BoardEntry[] sorted)
    {
        chunks.Clear();
        chunks.AddRange(sorted.Chunk(Comfortable).Select(chunk => new List<BoardEntry>(chunk)));
        if (chunks.Count == 0)
            chunks.Add([]);
        Count = sorted.Length;
        Recount();
    }

    internal void Add(BoardEntry entry)
    {
        var (chunk, index) = Find(other => order.Compare(other, entry) < 0);
        chunks[chunk].Insert(index, entry);
        counts.Add(chunk, 1);
        Count++;
        if (chunks[chunk].Count >= Capacity)
            Split(chunk);
    }

    internal void Remove(BoardEntry entry)
    {
        var (chunk, index) = Find(other => order.Compare(other, entry) < 0);
        // The end of a chunk and the start of the next are the same place; only the second holds the entry.
        if (index == chunks[chunk].Count)
            (chunk, index) = (chunk + 1, 0);
        chunks[chunk].RemoveAt(index);
        counts.Add(chunk, -1);
        Count--;
        if (chunks[chunk].Count < Sparse)
            Merge(chunk);
    }

    /// <summary>How many entries are listed before that one.</summary>
    internal int PositionOf(BoardEntry entry) => CountWhile(other => order.Compare(other, entry) < 0);

    /// <summary>How many entries come before the first for which that is no longer true.</summary>
    internal int CountWhile(Predicate<BoardEntry> isBefore)
    {
        var (chunk, index) = Find(isBefore);
        return counts.Before(chunk) + index;
    }

    /// <summary>Entries from a position on, as many as there are up to a number.</summary>
    internal IEnumerable<BoardEntry> Read(int position, int count)
    {
        var chunk = LastWhere(chunks.Count, candidate => counts.Before(candidate) <= position);
        var index = position - counts.Before(chunk);
        for (var left = Math.Min(count, Count - position); left > 0; left--)
        {
            while (index >= chunks[chunk].Count)
                (chunk, index) = (chunk + 1, 0);
            yield return chunks[chunk][index++];
        }
    }

    private (int Chunk, int Index) Find(Predicate<BoardEntry> isBefore)
    {
        var chunk = LastWhere(chunks.Count, candidate => isBefore(chunks[candidate][0]));
        var entries = chunks[chunk];
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(entries[middle]) ? (middle + 1, high) : (low, middle);
        }

        return (chunk, low);
    }

    // The first chunk is never asked: it is the answer when no later one will do, and the only one that may be empty.
    private static int LastWhere(int length, Predicate<int> holds)
    {
        var (low, high) = (0, length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = holds(middle) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private void Split(int chunk)
    {
        var entries = chunks[chunk];
        chunks.Insert(chunk + 1, entries.GetRange(Comfortable, entries.Count - Comfortable));
        entries.RemoveRange(Comfortable, entries.Count - Comfortable);
        Recount();
    }

    private void Merge(int chunk)
    {
        var neighbour = chunk + 1 < chunks.Count ? chunk + 1 : chunk - 1;
        if (neighbour < 0 || (chunks[chunk].Count > 0 && chunks[chunk].Count + chunks[neighbour].Count > Capacity * 3 / 4))
            return;

        var (first, second) = (Math.Min(chunk, neighbour), Math.Max(chunk, neighbour));
        chunks[first].AddRange(chunks[second]);
        chunks.RemoveAt(second);
        Recount();
    }

    private void Recount() => counts.Reset([.. chunks.Select(chunk => chunk.Count)]);
}
