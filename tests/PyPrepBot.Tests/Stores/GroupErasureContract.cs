using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class GroupErasureContract : StoreContract
{
    private static readonly GroupId Other = new("guild-77");

    [Fact]
    public async Task Everything_of_a_group_goes_and_nothing_of_another()
    {
        await FillAsync(Some.Group);
        await FillAsync(Other);

        var erased = await Stores.GroupErasure.EraseAsync(Some.Group, Some.Noon, Stop);

        Assert.True(erased > 8, $"{erased}");
        Assert.Null(await Stores.Groups.FindAsync(Some.Group, Stop));
        Assert.All(await Stores.ReadLogAsync(Stop), entry => Assert.Equal(Other, entry.Group));
        Assert.Equal((0, 1), (await ActiveAsync(Some.Group), await ActiveAsync(Other)));
        Assert.Equal((0, 1), (await AuditedAsync(Some.Group), await AuditedAsync(Other)));
        Assert.NotNull(await Stores.Groups.FindAsync(Other, Stop));
    }

    [Fact]
    public async Task What_follows_from_the_log_is_as_if_the_group_had_never_been()
    {
        await FillAsync(Some.Group);
        await FillAsync(Other);

        await Stores.GroupErasure.EraseAsync(Some.Group, Some.Noon, Stop);

        Assert.Equal(0, (await Stores.Projections.RebuildAsync(Stop)).Different);
        Assert.Empty((await Stores.Boards.ReadAsync(Some.Group, "all", null, 10, Stop)).Top.Rows);
        Assert.All(await Stores.Outbox.DueAsync(Some.Noon.AddDays(9), Stop), post => Assert.Equal(Other, post.Group));
        Assert.All(await Stores.Notices.DueAsync(Some.Noon.AddDays(9), Stop), notice => Assert.Equal(Other, notice.Group));
    }

    [Fact]
    public async Task Erasing_once_more_does_nothing_and_the_group_may_begin_anew()
    {
        await FillAsync(Some.Group);
        await Stores.GroupErasure.EraseAsync(Some.Group, Some.Noon, Stop);

        Assert.Equal(0, await Stores.GroupErasure.EraseAsync(Some.Group, Some.Noon, Stop));
        await FillAsync(Some.Group);
        Assert.Equal(1, await ActiveAsync(Some.Group));
    }

    [Fact]
    public async Task A_group_that_was_brought_back_or_taken_down_later_stays()
    {
        await FillAsync(Some.Group);

        Assert.Equal(0, await Stores.GroupErasure.EraseAsync(Some.Group, Some.Noon.AddSeconds(-1), Stop));
        await Stores.Groups.ChangeAsync(Some.Group, group => group with { RemovedAt = null }, Stop);
        Assert.Equal(0, await Stores.GroupErasure.EraseAsync(Some.Group, Some.Noon, Stop));

        Assert.Equal(1, await ActiveAsync(Some.Group));
    }

    private async Task FillAsync(GroupId group)
    {
        await Stores.Groups.SaveAsync(new StudyGroup(group, Schedule.Default("Etc/UTC"), Some.Channel) { RemovedAt = Some.Noon }, Stop);
        await Stores.Challenges.OpenAsync(
            Some.Opened(Some.Monday, group), Some.Planned(Some.Monday, group), [Some.Post(PostKind.Card, Some.Monday) with { Group = group }], Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday, group: group), Stop);
        await Stores.Members.RenameAsync(group, Some.Ann, "Ann", Stop);
        await Stores.Cards.OpenAsync(Some.Card(Some.Ann) with { Group = group }, Stop);
        await Stores.Reports.AddAsync(new Report(group, Some.Ann, "gil-001", "r1", "wrong", "so it is", null, Some.Noon), Stop);
        var draft = new QuestionDraft(QuestionKind.Fill, "Why?", "So.", "Because.", "gil", "");
        await Stores.Proposals.AddAsync(
            new Proposal("s1", group, new UserRef(Platform.Discord, "ann", "Ann"), Some.Channel, draft, Some.Noon), Stop);
        await Stores.Audit.AddAsync(new AuditEntry("d1", group, Some.Noon, Some.Ann, "settings", "hour", "9", "10"), Stop);
        var to = new UserRef(Platform.Discord, "ann", "Ann");
        await Stores.Notices.AddAsync(new Notice("n1", group, to, Some.Channel, "stock", "x", Some.Noon), Stop);
        await Stores.Notices.SettleAsync(new Notice("n2", group, to, Some.Channel, "stock", "x", Some.Noon), Stop);
    }

    private async Task<int> ActiveAsync(GroupId group) => (await Stores.Members.ActiveAsync(group, DateOnly.MinValue, Stop)).Count;

    private async Task<int> AuditedAsync(GroupId group) => (await Stores.Audit.LatestAsync(group, 10, Stop)).Count;
}
