using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class MemberSettingsContract : StoreContract
{
    private const string Week = "2026-W48";

    [Fact]
    public async Task What_a_member_decided_survives_a_restart()
    {
        var changed = await Stores.MemberSettings.ChangeAsync(
            Some.Group, Some.Ann, own => own with { Board = BoardVisibility.Nickname, Nickname = "Countess", Team = "Locks" }, Stop);

        await ReopenAsync();

        Assert.Equal(changed, await Stores.MemberSettings.FindAsync(Some.Group, Some.Ann, Stop));
        Assert.Equal([changed], await Stores.MemberSettings.AllAsync(Some.Group, Stop));
        Assert.Empty(await Stores.MemberSettings.AllAsync(new GroupId("guild"), Stop));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_is_hidden_stands_on_no_board_and_sees_their_own_place(bool isReadBefore)
    {
        await AnswerAsync(Some.Ann, 1);
        await AnswerAsync(Some.Bob, 0.5);
        if (isReadBefore) await BoardAsync(null);

        await Stores.MemberSettings.ChangeAsync(Some.Group, Some.Ann, own => own with { Board = BoardVisibility.Hidden }, Stop);

        var forAll = await BoardAsync(null);
        Assert.Equal([(1, Some.Bob)], forAll.Top.Rows.Select(row => (row.Rank, row.Entry.Member)));
        Assert.Equal(1, forAll.Members);
        Assert.Equal((1, Some.Ann), ((await BoardAsync(Some.Ann)).Own!.Own.Rank, (await BoardAsync(Some.Ann)).Own!.Own.Entry.Member));
        Assert.Equal(1, (await BoardAsync(Some.Bob)).Own!.Own.Rank);
    }

    [Fact]
    public async Task Points_earned_while_hidden_are_there_when_they_show_themselves_again()
    {
        await BoardAsync(null);
        await Stores.MemberSettings.ChangeAsync(Some.Group, Some.Ann, own => own with { OffBoards = true }, Stop);
        await AnswerAsync(Some.Ann, 1);
        Assert.Empty((await BoardAsync(null)).Top.Rows);

        await Stores.MemberSettings.ChangeAsync(Some.Group, Some.Ann, own => own with { OffBoards = false }, Stop);

        Assert.Equal(Some.Ann, Assert.Single((await BoardAsync(null)).Top.Rows).Entry.Member);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_nickname_is_on_boards_at_once_and_gone_at_once(bool isReadBefore)
    {
        await Stores.Members.RenameAsync(Some.Group, Some.Ann, "Ann", Stop);
        await AnswerAsync(Some.Ann, 1);
        if (isReadBefore) await BoardAsync(null);

        await Stores.MemberSettings.ChangeAsync(
            Some.Group, Some.Ann, own => own with { Board = BoardVisibility.Nickname, Nickname = "Countess" }, Stop);
        await Stores.Members.RenameAsync(Some.Group, Some.Ann, "Annie", Stop);
        var named = await BoardAsync(null);
        await Stores.MemberSettings.ChangeAsync(Some.Group, Some.Ann, own => own with { Board = BoardVisibility.Name }, Stop);

        Assert.Equal("Countess", named.Top.Rows[0].Entry.Name);
        Assert.Equal("Annie", (await BoardAsync(null)).Top.Rows[0].Entry.Name);
        Assert.Equal("Annie", await Stores.Members.PlatformNameAsync(Some.Group, Some.Ann, Stop));
        Assert.Equal([(Some.Ann, "Annie"), (Some.Ann, "Countess")], await Stores.MemberSettings.NamesAsync(Some.Group, Stop));
    }

    private Task<BoardView> BoardAsync(MemberId? reader) => Stores.Boards.ReadAsync(Some.Group, Week, reader, 10, Stop);

    private Task<Recorded> AnswerAsync(MemberId member, double score) =>
        Stores.Answers.RecordAsync(Some.Answer(member, Some.Monday) with { Score = score }, Stop);
}
