using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class ReportStoreContract : StoreContract
{
    [Fact]
    public async Task Members_who_report_a_revision_are_counted_once_each()
    {
        await Stores.Reports.AddAsync(Of(Some.Ann), Stop);
        await Stores.Reports.AddAsync(Of(Some.Ann) with { Note = "Again." }, Stop);
        await Stores.Reports.AddAsync(Of(Some.Ann) with { Revision = "r10" }, Stop);
        await Stores.Reports.AddAsync(Of(Some.Ann) with { Group = new GroupId("guild-70") }, Stop);

        var count = await Stores.Reports.AddAsync(Of(Some.Bob), Stop);

        Assert.Equal(2, count);
    }

    [Fact]
    public async Task The_second_report_takes_the_place_of_the_first()
    {
        await Stores.Reports.AddAsync(Of(Some.Ann), Stop);
        var second = Of(Some.Ann) with { Reason = "appeal", Note = "It is 42.", Answer = "42", At = Some.Noon.AddTicks(1) };
        await Stores.Reports.AddAsync(second, Stop);

        await ReopenAsync();

        Assert.Equal(second, Assert.Single(await Stores.Reports.OpenAsync(Some.Group, Stop)));
    }

    [Fact]
    public async Task Reports_of_a_group_come_oldest_first()
    {
        await Stores.Reports.AddAsync(Of(Some.Ann) with { At = Some.Noon.AddHours(1) }, Stop);
        await Stores.Reports.AddAsync(Of(Some.Bob), Stop);
        await Stores.Reports.AddAsync(Of(Some.Bob) with { Group = new GroupId("Guild-7") }, Stop);

        Assert.Equal([Some.Bob, Some.Ann], (await Stores.Reports.OpenAsync(Some.Group, Stop)).Select(report => report.Member));
    }

    [Fact]
    public async Task A_report_is_decided_once_and_is_open_no_more()
    {
        var report = Of(Some.Ann) with { AnswerKey = "key", Near = Some.Channel };
        await Stores.Reports.AddAsync(report, Stop);
        var decision = new ReportDecision(Upheld: true, Some.Bob, Some.Noon.AddHours(1), "Yes.");

        var first = await DecideAsync(decision);
        var second = await DecideAsync(decision with { Upheld = false });
        await ReopenAsync();

        Assert.Equal((report with { Decision = decision }, null), (first, second));
        Assert.Empty(await Stores.Reports.OpenAsync(Some.Group, Stop));
        Assert.Equal(first, await Stores.Reports.FindAsync(Some.Group, "gil-001", "r1", Some.Ann, Stop));
    }

    [Fact]
    public async Task What_is_decided_is_not_opened_again()
    {
        await Stores.Reports.AddAsync(Of(Some.Ann), Stop);
        await DecideAsync(new ReportDecision(Upheld: false, Some.Bob, Some.Noon, ""));

        await Stores.Reports.AddAsync(Of(Some.Ann) with { Note = "But!" }, Stop);

        Assert.Empty(await Stores.Reports.OpenAsync(Some.Group, Stop));
    }

    private Task<Report?> DecideAsync(ReportDecision decision) =>
        Stores.Reports.DecideAsync(Some.Group, "gil-001", "r1", Some.Ann, decision, Stop);

    private static Report Of(MemberId member) => new(Some.Group, member, "gil-001", "r1", "key", "", null, Some.Noon);
}
