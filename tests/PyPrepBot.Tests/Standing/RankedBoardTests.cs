using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class RankedBoardTests
{
    private static BoardEntry Entry(string name, int points, int full = 0, int basePoints = 0, int answered = 1) =>
        new(new MemberId("id-" + name), name, new Tally(points, full, basePoints, answered));

    private static RankedBoard Points(params BoardEntry[] entries) => RankedBoard.Build(BoardOrder.ByPoints, entries);

    private static string Lines(IEnumerable<BoardRow> rows) => string.Join(' ', rows.Select(row => $"{row.Rank}{row.Entry.Name}"));

    [Fact]
    public void Equals_share_a_rank_and_are_listed_by_name()
    {
        var board = Points(Entry("d", 10), Entry("c", 20), Entry("b", 20), Entry("a", 30));

        Assert.Equal("1a 2b 2c 4d", Lines(board.Top(10).Rows));
    }

    [Fact]
    public void Full_credits_and_then_their_base_points_break_ties()
    {
        var board = Points(Entry("a", 30, 1, 25), Entry("b", 30, 2, 20), Entry("c", 30, 2, 30), Entry("d", 31));

        Assert.Equal("1d 2c 3b 4a", Lines(board.Top(10).Rows));
    }

    [Fact]
    public void Names_are_listed_by_their_letters_codes_whatever_the_culture()
    {
        var board = Points(Entry("Ä", 1), Entry("a", 1), Entry("Z", 1));

        Assert.Equal("1Z 1a 1Ä", Lines(board.Top(10).Rows));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    [InlineData(9, 0)]
    [InlineData(0, 0)]
    public void A_cut_through_a_shared_rank_says_how_many_more_there_are(int count, int more)
    {
        var board = Points(Entry("a", 30), Entry("b", 20), Entry("c", 20), Entry("d", 20), Entry("e", 10));

        Assert.Equal(more, board.Top(count).MoreTied);
    }

    [Fact]
    public void A_place_shows_two_neighbours_each_way()
    {
        var board = Points([.. "abcdefg".Select((letter, index) => Entry($"{letter}", 70 - (10 * index)))]);

        var place = board.Place(new MemberId("id-d"));

        Assert.NotNull(place);
        Assert.Equal("2b 3c | 4d | 5e 6f", $"{Lines(place.Above)} | {Lines([place.Own])} | {Lines(place.Below)}");
    }

    [Fact]
    public void The_first_has_nobody_above_and_shares_the_rank_with_who_is_below()
    {
        var place = Points(Entry("a", 1), Entry("b", 1)).Place(new MemberId("id-a"));

        Assert.NotNull(place);
        Assert.Equal(" | 1a | 1b", $"{Lines(place.Above)} | {Lines([place.Own])} | {Lines(place.Below)}");
    }

    [Fact]
    public void Neighbours_in_the_middle_of_a_long_tie_keep_the_shared_rank()
    {
        var board = Points([Entry("top", 9), .. "abcdefg".Select(letter => Entry($"{letter}", 5))]);

        var place = board.Place(new MemberId("id-e"));

        Assert.NotNull(place);
        Assert.Equal("2c 2d | 2e | 2f 2g", $"{Lines(place.Above)} | {Lines([place.Own])} | {Lines(place.Below)}");
    }

    [Fact]
    public void A_new_tally_moves_a_member_and_a_new_name_renames()
    {
        var board = Points(Entry("a", 30), Entry("b", 20));

        board.Set(new BoardEntry(new MemberId("id-b"), "B", new Tally(31, 0, 0, 2)));

        Assert.Equal("1B 2a", Lines(board.Top(10).Rows));
        Assert.Equal(2, board.Count);
    }

    [Fact]
    public void Who_leaves_is_gone_and_may_leave_again()
    {
        var board = Points(Entry("a", 30), Entry("b", 20));

        Assert.True(board.Remove(new MemberId("id-a")));
        Assert.False(board.Remove(new MemberId("id-a")));
        Assert.Null(board.Place(new MemberId("id-a")));
        Assert.Equal("1b", Lines(board.Top(10).Rows));
    }

    [Fact]
    public void A_view_is_head_place_and_number_of_members()
    {
        var view = Points([.. Enumerable.Range(10, 30).Select(number => Entry($"{number}", 100 - number))]).View(new MemberId("id-20"));

        Assert.Equal((10, 11, 30), (view.Top.Rows.Count, view.Own?.Own.Rank, view.Members));
    }

    [Fact]
    public void An_empty_board_has_no_rows_and_no_places()
    {
        var view = new RankedBoard(BoardOrder.ByPoints).View(new MemberId("nobody"));

        Assert.Empty(view.Top.Rows);
        Assert.Equal((0, null, 0), (view.Top.MoreTied, view.Own, view.Members));
    }

    [Fact]
    public void The_board_of_means_lists_from_twenty_answers_on()
    {
        var board = RankedBoard.Build(BoardOrder.ByMean, [Entry("a", 190, answered: 19), Entry("b", 100, answered: 20)]);
        Assert.Equal("1b", Lines(board.Top(10).Rows));

        board.Set(Entry("a", 200, answered: 20));
        Assert.Equal("1a 2b", Lines(board.Top(10).Rows));

        board.Set(Entry("b", 90, answered: 18));
        Assert.Equal("1a", Lines(board.Top(10).Rows));
    }

    [Fact]
    public void Means_are_compared_without_rounding()
    {
        const int many = 2_000_000_000;
        var board = RankedBoard.Build(BoardOrder.ByMean,
        [
            Entry("third", many - 1, answered: many / 2),
            Entry("first", many, answered: (many / 2) - 1),
            Entry("second", 60, answered: 30),
            Entry("tied", 40, answered: 20),
        ]);

        Assert.Equal("1first 2second 2tied 4third", Lines(board.Top(10).Rows));
    }

    [Fact]
    public void Many_threads_may_change_and_read_one_board()
    {
        var board = new RankedBoard(BoardOrder.ByPoints);

        Parallel.For(0, 20_000, change =>
        {
            board.Set(Entry($"{change % 500:D3}", change % 500));
            Assert.InRange(board.View(new MemberId("id-007")).Members, 1, 500);
        });

        Assert.Equal(Enumerable.Range(0, 500).Reverse(), board.Top(500).Rows.Select(row => row.Entry.Tally.Points));
    }
}
