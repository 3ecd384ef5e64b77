namespace PyPrepBot.Core.Standing;

/// <summary>The order in which lines are written: by the board's order, and equals by name.</summary>
internal sealed class ListingOrder(BoardOrder order) : IComparer<BoardEntry>
{
    public int Compare(BoardEntry? x, BoardEntry? y)
    {
        var byTally = order.Compare(x!.Tally, y!.Tally);
        if (byTally != 0)
            return byTally;

        var byName = string.CompareOrdinal(x.Name, y.Name);
        return byName != 0 ? byName : string.CompareOrdinal(x.Member.Value, y.Member.Value);
    }
}
