using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class BoardStoreContract : StoreContract
{
    private const string Week = "2026-W48";

    private static readonly MemberId Eve = new("eve");

    [Fact]
    public async Task A_board_nobody_is_on_is_empty()
    {
        var board = await ReadAsync(Week, Some.Ann);

        Assert.Empty(board.Top.Rows);
        Assert.Equal((null, 0), (board.Own, board.Members));
    }

    [Fact]
    public async Task Several_periods_are_added_up_and_follow_every_answer()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        var first = await ReadAsync($"2026-W47+{Week}+2026-W49", Some.Ann);
        await Stores.Answers.RecordAsync(
            Some.Answer(Some.Ann, Some.Monday.AddDays(7)) with { CountsOn = Some.Monday.AddDays(7) }, Stop);

        var both = await ReadAsync($"2026-W47+{Week}+2026-W49", Some.Ann);

        Assert.Equal((1, 2), (first.Top.Rows[0].Entry.Tally.Answered, both.Top.Rows[0].Entry.Tally.Answered));
        Assert.Equal(1, (await ReadAsync(Week, Some.Ann)).Top.Rows[0].Entry.Tally.Answered);
    }

    [Fact]
    public async Task Points_decide_and_equals_share_a_rank_in_the_order_of_their_names()
    {
        await AnswerAsync(Eve, score: 0);
        await AnswerAsync(Some.Bob, score: 1);
        await AnswerAsync(Some.Ann, score: 1);
        await AnswerAsync(new MemberId("dan"), score: 0.5);

        var board = await ReadAsync(Week, Eve);

        Assert.Equal([(1, "ann"), (1, "bob"), (3, "dan"), (4, "eve")], board.Top.Rows.Select(row => (row.Rank, row.Entry.Name)));
        Assert.Equal(4, board.Own?.Own.Rank);
        Assert.Equal(4, board.Members);
    }

    [Fact]
    public async Task A_board_that_was_read_follows_every_answer()
    {
        await AnswerAsync(Some.Ann, score: 0);
        await ReadAsync(Week, Some.Ann);

        await AnswerAsync(Some.Bob, score: 1);

        var board = await ReadAsync(Week, Some.Ann);
        Assert.Equal(["bob", "ann"], board.Top.Rows.Select(row => row.Entry.Member.Value));
        Assert.Equal(2, board.Own?.Own.Rank);
    }

    [Fact]
    public async Task Each_period_has_a_board_of_its_own()
    {
        await AnswerAsync(Some.Ann, score: 1);
        await AnswerAsync(Some.Ann, score: 1, days: 8);
        await AnswerAsync(Some.Bob, score: 1, days: 8);

        Assert.Equal(["ann"], await NamesAsync(Week));
        Assert.Equal(["ann", "bob"], await NamesAsync("2026-W49"));
        Assert.Equal(["ann"], await NamesAsync("2026-11"));
        Assert.Equal(["ann", "bob"], await NamesAsync("2026-Q4"));
        Assert.Empty(await NamesAsync("2027-Q1"));
    }

    [Fact]
    public async Task The_board_of_all_time_goes_by_the_mean_and_lists_nobody_with_few_answers()
    {
        for (var day = 0; day < 20; day++)
        {
            await AnswerAsync(Some.Ann, score: 0, days: day);
            if (day > 0) await AnswerAsync(Some.Bob, score: 1, days: day);
        }

        Assert.Equal(["ann"], await NamesAsync("all"));
        await AnswerAsync(Some.Bob, score: 1, days: 20);
        Assert.Equal(["bob", "ann"], await NamesAsync("all"));
    }

    [Fact]
    public async Task A_new_name_is_on_the_board_at_once_and_after_a_restart()
    {
        await AnswerAsync(Some.Ann, score: 1);
        await ReadAsync(Week, null);

        await Stores.Members.RenameAsync(Some.Group, Some.Ann, "Zoë", Stop);
        await Stores.Members.RenameAsync(Some.Group, Some.Bob, "Abe", Stop);
        await AnswerAsync(Some.Bob, score: 1);

        Assert.Equal(["Abe", "Zoë"], await NamesAsync(Week));
        await ReopenAsync();
        Assert.Equal(["Abe", "Zoë"], await NamesAsync(Week));
    }

    [Fact]
    public async Task Groups_with_similar_ids_have_separate_boards()
    {
        await AnswerAsync(Some.Ann, score: 1);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday, group: new GroupId("Guild-7")), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Eve, Some.Monday, group: new GroupId("guild-7 b")), Stop);

        Assert.Equal(["ann"], await NamesAsync(Week));
    }

    [Fact]
    public async Task A_board_read_while_answers_come_in_misses_none_of_them()
    {
        var answers = Enumerable.Range(0, 200)
            .Select(number => Stores.Answers.RecordAsync(Some.Answer(new MemberId($"m{number}"), Some.Monday), Stop))
            .ToList();
        var reads = Enumerable.Range(0, 20).Select(_ => Task.Run(() => ReadAsync(Week, null), Stop));

        await Task.WhenAll(reads);
        await Task.WhenAll(answers);

        Assert.Equal(200, (await ReadAsync(Week, null)).Members);
    }

    [Fact]
    public async Task A_void_day_moves_the_board_that_was_read_before()
    {
        await AnswerAsync(Some.Ann, score: 1);
        await AnswerAsync(Some.Bob, score: 0);
        await ReadAsync(Week, null);

        await Stores.Challenges.VoidAsync(Some.Voided(Some.Monday), Some.Planned(Some.Monday), Stop);

        Assert.Equal([1, 1], (await ReadAsync(Week, null)).Top.Rows.Select(row => row.Rank));
    }

    private async Task AnswerAsync(MemberId member, double score, int days = 0) =>
        await Stores.Answers.RecordAsync(Some.Answer(member, Some.Monday.AddDays(days)) with { Score = score }, Stop);

    private Task<BoardView> ReadAsync(string period, MemberId? member) => Stores.Boards.ReadAsync(Some.Group, period, member, 10, Stop);

    private async Task<IEnumerable<string>> NamesAsync(string period) =>
        (await ReadAsync(period, null)).Top.Rows.Select(row => row.Entry.Name);
}
