namespace PyPrepBot.Core.Standing;

/// <summary>Fenwick's tree over the sizes of chunks: a sum of the first ones, or a change, in a few steps.</summary>
internal sealed class CountTree
{
    // One chunk with nothing in it, as in a new board.
    private int[] sums = [0, 0];

    internal void Reset(IReadOnlyList<int> counts)
    {
        sums = new int[counts.Count + 1];
        for (var node = 1; node < sums.Length; node++)
        {
            sums[node] += counts[node - 1];
            var parent = node + (node & -node);
            if (parent < sums.Length)
                sums[parent] += sums[node];
        }
    }

    internal void Add(int chunk, int change)
    {
        for (var node = chunk + 1; node < sums.Length; node += node & -node)
            sums[node] += change;
    }

    internal int Before(int chunk)
    {
        var total = 0;
        for (var node = chunk; node > 0; node -= node & -node)
            total += sums[node];

        return total;
    }
}
