using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class SortedEntriesTests
{
    private static BoardEntry Entry(int points) => new(new MemberId($"m{points}"), "", new Tally(points, 0, 0, 1));

    [Fact]
    public void A_chunk_that_empties_beside_a_full_one_leaves_the_order_whole()
    {
        const int half = SortedEntries.Capacity / 2;
        var sorted = Enumerable.Range(1, 4 * half).Select(rank => Entry(-10 * rank)).ToArray();
        var entries = new SortedEntries(new ListingOrder(BoardOrder.ByPoints));
        entries.Load(sorted);
        var added = Enumerable.Range((2 * half) + 10, half - 20).Select(rank => Entry((-10 * rank) - 5)).ToArray();

        foreach (var entry in added)
            entries.Add(entry);
        foreach (var entry in sorted[half..(2 * half)])
            entries.Remove(entry);
        entries.Add(sorted[half]);

        var expected = sorted[..half].Append(sorted[half]).Concat(sorted[(2 * half)..]).Concat(added);
        Assert.Equal(expected.OrderByDescending(entry => entry.Tally.Points), entries.Read(0, int.MaxValue));
    }

    [Fact]
    public void Reading_starts_at_any_position_and_stops_at_the_end()
    {
        var sorted = Enumerable.Range(0, 3_000).Select(rank => Entry(-rank)).ToArray();
        var entries = new SortedEntries(new ListingOrder(BoardOrder.ByPoints));
        entries.Load(sorted);

        Assert.All([0, 1, 511, 512, 513, 1_024, 2_999, 3_000], position =>
            Assert.Equal(sorted.Skip(position).Take(5), entries.Read(position, 5)));
        Assert.All(sorted, entry => Assert.Equal(-entry.Tally.Points, entries.PositionOf(entry)));
    }
}
