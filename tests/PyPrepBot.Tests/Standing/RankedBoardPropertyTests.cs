using CsCheck;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class RankedBoardPropertyTests
{
    [Theory]
    [InlineData(30, 200, 3)]
    [InlineData(6_000, 12_000, 40)]
    [InlineData(6_000, 12_000, 100_000)]
    public void Any_changes_lead_to_the_board_that_sorting_gives(int members, int changes, int points)
    {
        var change = Gen.Select(Gen.Int[0, members - 1], Gen.Int[0, points], Gen.Int[0, 2], Gen.Int[0, 9]);
        change.Array[changes].Sample(all =>
        {
            var (board, oracle) = (new RankedBoard(BoardOrder.ByPoints), new Dictionary<int, BoardEntry>());
            foreach (var (member, earned, full, dice) in all)
            {
                var entry = new BoardEntry(Id(member), $"n{member % 7}", new Tally(earned, full, full, 1));
                Apply(board, oracle, entry, member, leaves: dice < 2);
            }

            return Agrees(board, oracle.Values, members);
        }, iter: 6);
    }

    [Fact]
    public void A_board_that_empties_from_either_end_stays_in_order() =>
        Gen.Bool.Array[5_000].Sample(ends =>
        {
            var all = ends.Select((_, number) => new BoardEntry(Id(number), "", new Tally(number, 0, 0, 1))).ToList();
            var (board, low, high) = (RankedBoard.Build(BoardOrder.ByPoints, all), 0, ends.Length);
            foreach (var end in ends)
            {
                board.Remove(Id(end ? --high : low++));
                if (high > low && board.Top(1).Rows[0].Entry.Tally.Points != high - 1)
                    return false;
            }

            return board.Count == 0;
        }, iter: 10);

    private static MemberId Id(int number) => new($"m{number}");

    private static void Apply(RankedBoard board, Dictionary<int, BoardEntry> oracle, BoardEntry entry, int member, bool leaves)
    {
        if (!leaves)
        {
            board.Set(entry);
            oracle[member] = entry;
            return;
        }

        Assert.Equal(oracle.Remove(member), board.Remove(entry.Member));
    }

    private static bool Agrees(RankedBoard board, IReadOnlyCollection<BoardEntry> oracle, int members)
    {
        var rows = Sorted(oracle);
        Assert.Equal(rows, board.Top(int.MaxValue).Rows);
        Assert.Equal(rows, RankedBoard.Build(BoardOrder.ByPoints, oracle).Top(int.MaxValue).Rows);
        for (var member = 0; member < members; member += 1 + (members / 100))
        {
            var at = rows.FindIndex(row => row.Entry.Member == Id(member));
            var place = board.Place(Id(member));
            Assert.Equal(at < 0, place is null);
            if (place is not null)
                Assert.Equal(rows.Skip(Math.Max(0, at - 2)).Take(Math.Min(at, 2) + 3), [.. place.Above, place.Own, .. place.Below]);
        }

        return true;
    }

    private static List<BoardRow> Sorted(IReadOnlyCollection<BoardEntry> entries)
    {
        var better = entries.GroupBy(Score).ToDictionary(same => same.Key, same => same.Count());
        var ranks = new Dictionary<(int, int, int), int>();
        var rank = 1;
        foreach (var score in better.Keys.OrderDescending())
        {
            ranks[score] = rank;
            rank += better[score];
        }

        return [.. entries
            .OrderByDescending(Score)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Member.Value, StringComparer.Ordinal)
            .Select(entry => new BoardRow(ranks[Score(entry)], entry))];
    }

    private static (int, int, int) Score(BoardEntry entry) => (entry.Tally.Points, entry.Tally.FullCredits, entry.Tally.BasePoints);
}
