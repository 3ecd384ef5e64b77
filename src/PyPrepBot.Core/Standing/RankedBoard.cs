using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Standing;

/// <summary>A board kept in order while members earn points. Safe to use from several threads: each call holds one short lock.</summary>
/// <remarks>A change or a read takes some microseconds, with ten members as with a million.</remarks>
public sealed class RankedBoard(BoardOrder order)
{
    private const int Neighbours = 2;

    private readonly Lock gate = new();
    private readonly Dictionary<MemberId, BoardEntry> members = [];
    private readonly SortedEntries entries = new(new ListingOrder(order));

    public int Count
    {
        get
        {
            lock (gate)
                return members.Count;
        }
    }

    /// <summary>Sorts all at once, which is much faster than one by one. Of two entries of a member the later counts.</summary>
    public static RankedBoard Build(BoardOrder order, IReadOnlyCollection<BoardEntry> all)
    {
        var board = new RankedBoard(order);
        board.members.EnsureCapacity(all.Count);
        foreach (var entry in all)
        {
            if (order.Admits(entry.Tally))
                board.members[entry.Member] = entry;
            else
                board.members.Remove(entry.Member);
        }

        var sorted = board.members.Values.ToArray();
        Array.Sort(sorted, new ListingOrder(order));
        board.entries.Load(sorted);
        return board;
    }

    /// <summary>Puts a member where the tally belongs, or takes the member off a board that does not admit it.</summary>
    public void Set(BoardEntry entry)
    {
        lock (gate)
        {
            Take(entry.Member);
            if (!order.Admits(entry.Tally))
                return;

            members[entry.Member] = entry;
            entries.Add(entry);
        }
    }

    /// <summary>False when the member was not on the board.</summary>
    public bool Remove(MemberId member)
    {
        lock (gate)
            return Take(member);
    }

    public BoardTop Top(int count)
    {
        lock (gate)
            return ReadTop(count);
    }

    /// <summary>The member's rank and neighbours, or null for somebody who is not on the board.</summary>
    public BoardPlace? Place(MemberId member)
    {
        lock (gate)
            return ReadPlace(member);
    }

    /// <summary>Head and own place, read at one moment so that they fit together.</summary>
    public BoardView View(MemberId member, int top = 10)
    {
        lock (gate)
            return new BoardView(ReadTop(top), ReadPlace(member), members.Count);
    }

    /// <summary>Where somebody would stand who is not on the board. Whoever is on it stands as before.</summary>
    public BoardPlace PlaceBeside(BoardEntry entry)
    {
        lock (gate)
        {
            var better = entries.CountWhile(other => order.Compare(other.Tally, entry.Tally) < 0);
            return new BoardPlace(new BoardRow(better + 1, entry), [], []);
        }
    }

    private bool Take(MemberId member)
    {
        if (!members.Remove(member, out var old))
            return false;

        entries.Remove(old);
        return true;
    }

    private BoardTop ReadTop(int count)
    {
        var rows = Rows(0, count);
        if (rows is not [.., var last])
            return new BoardTop(rows, 0);

        return new BoardTop(rows, entries.CountWhile(other => order.Compare(other.Tally, last.Entry.Tally) <= 0) - rows.Count);
    }

    private BoardPlace? ReadPlace(MemberId member)
    {
        if (!members.TryGetValue(member, out var own))
            return null;

        var position = entries.PositionOf(own);
        var first = Math.Max(0, position - Neighbours);
        var rows = Rows(first, position - first + 1 + Neighbours);
        var above = position - first;
        return new BoardPlace(rows[above], [.. rows.Take(above)], [.. rows.Skip(above + 1)]);
    }

    private List<BoardRow> Rows(int first, int count)
    {
        var rows = new List<BoardRow>(Math.Min(count, entries.Count));
        foreach (var entry in entries.Read(first, count))
        {
            var rank = rows switch
            {
                [] => 1 + entries.CountWhile(other => order.Compare(other.Tally, entry.Tally) < 0),
                [.., var previous] when order.Compare(previous.Entry.Tally, entry.Tally) == 0 => previous.Rank,
                _ => first + rows.Count + 1,
            };
            rows.Add(new BoardRow(rank, entry));
        }

        return rows;
    }
}
