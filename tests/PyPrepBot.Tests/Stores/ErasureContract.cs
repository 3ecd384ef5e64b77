using CsCheck;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class ErasureContract : StoreContract
{
    private static readonly MemberId Ada = new("discord:4200000001");

    private static readonly MemberId AdaToo = new("slack:U4200000001");

    [Fact]
    public async Task Nothing_of_anybody_else_changes_by_a_bit() => await RandomLog.Of(300, weightOfReplays: 2).SampleAsync(
        async entries =>
        {
            await DisposeAsync();
            await InitializeAsync();
            foreach (var entry in entries.Where(IsOfPlatforms)) await Stores.AppendAsync(entry, Stop);
            var before = await StatesAsync();

            var receipt = await EraseAsync(new MemberId(RandomLog.Gone), new GroupId("g"), "d-1");
            var after = await StatesAsync();

            var others = before.Keys.Where(key => !receipt.Accounts.Contains(key)).ToList();
            Assert.Equal(others.Select(key => before[key]), others.Select(key => after[key]));
            Assert.Equal(0, (await Stores.Projections.RebuildAsync(Stop)).Different);
        },
        iter: 6,
        threads: 1);

    [Fact]
    public async Task Whoever_is_erased_is_a_stranger_afterwards()
    {
        await Stores.Members.RenameAsync(Some.Group, Ada, "Ada", Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday), Stop);
        await BoardAsync();

        await EraseAsync(Ada, Some.Group, "d-1");

        Assert.Equal(0, (await Stores.Members.FindAsync(Some.Group, Ada, Stop)).PointsInAll);
        Assert.Equal(Ada.Value, (await Stores.Members.NamesAsync(Some.Group, [Ada], Stop))[Ada]);
        Assert.Equal([Some.Bob], (await Stores.Members.ActiveAsync(Some.Group, Some.Monday, Stop)).Select(member => member.Member));
        Assert.Equal([Some.Bob], await BoardAsync());
        Assert.True((await Stores.PersonalData.ReadAsync(Some.Group, Ada, Stop)).IsEmpty);
    }

    [Fact]
    public async Task The_count_of_a_card_and_the_verdicts_stay()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday) with { Input = "typed by ada" }, Stop);

        await EraseAsync(Ada, Some.Group, "d-1");

        var kept = Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, null, Stop));
        Assert.Equal(("", 1, true), (kept.Input, kept.Score, kept.Member.IsFormer));
        Assert.Equal(1, await Stores.Challenges.AnswersAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal("a former member", (await Stores.Members.NamesAsync(Some.Group, [kept.Member], Stop))[kept.Member]);
    }

    [Fact]
    public async Task A_choice_stays_since_it_is_an_id_and_no_word_of_theirs()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday), Stop);

        await EraseAsync(Ada, Some.Group, "d-1");

        Assert.Equal("a", Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, null, Stop)).Input);
    }

    [Fact]
    public async Task A_second_delivery_gives_the_same_receipt_and_erases_nothing_new()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday), Stop);
        var first = await EraseAsync(Ada, Some.Group, "d-1");
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday.AddDays(1)), Stop);

        await ReopenAsync();
        var second = await EraseAsync(Ada, Some.Group, "d-1");

        Assert.Equal((first.Id, first.At), (second.Id, second.At));
        Assert.Empty(second.Accounts);
        Assert.Single((await Stores.Members.FindAsync(Some.Group, Ada, Stop)).Answered);
    }

    [Fact]
    public async Task Both_accounts_of_a_person_go_and_only_in_the_group_that_is_meant()
    {
        var other = new GroupId("guild-8");
        await Stores.AppendAsync(new Core.Events.MemberLinked("guild-7|m|1", Some.Group, Some.Noon, Ada, AdaToo), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(AdaToo, Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday, group: other), Stop);

        var receipt = await EraseAsync(AdaToo, Some.Group, "d-1");

        Assert.Equal([Ada, AdaToo], receipt.Accounts.Select(gone => gone.Account));
        Assert.Empty((await Stores.Members.FindAsync(Some.Group, Ada, Stop)).Answered);
        Assert.Single((await Stores.Members.FindAsync(other, Ada, Stop)).Answered);
        Assert.Equal([other], await Stores.Erasure.GroupsOfAsync(Ada, Stop));
    }

    [Theory]
    [InlineData("settings", "settings", "the zone")]
    [InlineData("gil", "question", "gil-001")]
    [InlineData("slack:UBOB", "award", "slack:UBOB")]
    [InlineData("d-9", "moderate", "slack:UBOB")]
    public async Task No_name_that_a_member_chose_changes_a_line_of_the_audit_about_others(string nickname, string what, string subject)
    {
        var line = new AuditEntry("d-9", Some.Group, Some.Noon, new MemberId("slack:UBOB"), what, subject, "settings gil", "d-9: gil");
        await Stores.Audit.AddAsync(line, Stop);
        await Stores.Members.RenameAsync(Some.Group, Ada, nickname, Stop);

        await EraseAsync(Ada, Some.Group, "d-1");

        Assert.Contains(line, await Stores.Audit.LatestAsync(Some.Group, 10, Stop));
    }

    [Fact]
    public async Task A_line_of_their_own_keeps_what_was_done_and_to_whom()
    {
        await Stores.Members.RenameAsync(Some.Group, Ada, "slack:UBOB", Stop);
        var line = new AuditEntry("d-9", Some.Group, Some.Noon, Ada, "award", "slack:UBOB", null, "by slack:UBOB");
        await Stores.Audit.AddAsync(line, Stop);

        await EraseAsync(Ada, Some.Group, "d-1");

        var kept = Assert.Single(await Stores.Audit.LatestAsync(Some.Group, 10, Stop), entry => entry.What == "award");
        Assert.True(kept.By.IsFormer);
        Assert.Equal(line with { By = kept.By, After = "by a former member" }, kept);
    }

    [Fact]
    public async Task A_line_of_their_own_keeps_the_id_of_a_question_that_begins_as_their_name()
    {
        await Stores.Members.RenameAsync(Some.Group, Ada, "gil", Stop);
        await Stores.Audit.AddAsync(new AuditEntry("d-9", Some.Group, Some.Noon, Ada, "question", "gil-001", "in", "out"), Stop);

        await EraseAsync(Ada, Some.Group, "d-1");

        Assert.Single(await Stores.Audit.LatestAsync(Some.Group, 10, Stop), entry => entry.Subject == "gil-001");
    }

    [Fact]
    public async Task Of_a_stranger_there_is_a_receipt_and_nothing_else_happens()
    {
        var receipt = await EraseAsync(Ada, null, "d-1");

        Assert.Equal(receipt.Id, (await EraseAsync(Ada, null, "d-1")).Id);
        Assert.Empty(receipt.Accounts);
        Assert.False(await Stores.Compaction.CompactIfDueAsync(Stop));
        Assert.Empty(await Stores.Audit.LatestAsync(Some.Group, 10, Stop));
    }

    [Fact]
    public async Task A_store_that_was_made_anew_a_moment_ago_waits_for_the_next_tick()
    {
        await Stores.Members.RenameAsync(Some.Group, Ada, "Ada", Stop);
        await EraseAsync(Ada, null, "d-1");
        Assert.True(await Stores.Compaction.CompactUnlessJustDoneAsync(Stop));

        await Stores.Members.RenameAsync(Some.Group, Ada, "Ada", Stop);
        await EraseAsync(Ada, null, "d-2");

        Assert.False(await Stores.Compaction.CompactUnlessJustDoneAsync(Stop));
        Assert.True(await Stores.Compaction.CompactIfDueAsync(Stop));
    }

    [Fact]
    public async Task Everything_is_every_group()
    {
        var other = new GroupId("guild-8");
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday, group: other), Stop);

        await EraseAsync(Ada, null, "d-1");

        Assert.Empty(await Stores.Erasure.GroupsOfAsync(Ada, Stop));
        Assert.Empty((await Stores.Members.FindAsync(other, Ada, Stop)).Answered);
    }

    [Fact]
    public async Task A_regrade_finds_its_answers_by_their_new_keys()
    {
        var answer = Some.Answer(Ada, Some.Monday);
        await Stores.Answers.RecordAsync(answer, Stop);
        await Stores.AppendAsync(
            new Core.Events.AnswersRemarked("guild-7|r|1", Some.Group, Some.Noon, "q", new Dictionary<string, Core.Events.Remark>
            {
                [answer.Key] = new(Core.Questions.Grading.Verdict.Partial, 0.5),
            }),
            Stop);

        await EraseAsync(Ada, Some.Group, "d-1");

        var log = await Stores.ReadLogAsync(Stop);
        Assert.Equal(log[0].Key, Assert.Single(Assert.IsType<Core.Events.AnswersRemarked>(log[1]).Marks).Key);
        Assert.DoesNotContain(Ada.Value, log[0].Key, StringComparison.Ordinal);
    }

    // Whoever is linked goes too, and only ids of platforms are told from other words.
    private static bool IsOfPlatforms(Core.Events.LogEvent entry) => entry is not Core.Events.MemberLinked linked
        || (linked.Main.Value != RandomLog.Gone && linked.Alias.Value != RandomLog.Gone);

    private Task<ErasureReceipt> EraseAsync(MemberId account, GroupId? group, string delivery) =>
        Stores.Erasure.EraseAsync(account, group, delivery, Some.Noon, Stop);

    private async Task<IReadOnlyList<MemberId>> BoardAsync() =>
        [.. (await Stores.Boards.ReadAsync(Some.Group, "all", null, 100, Stop)).Top.Rows.Concat(
            (await Stores.Boards.ReadAsync(Some.Group, "2026-W48", null, 100, Stop)).Top.Rows).Select(row => row.Entry.Member)];

    private async Task<Dictionary<(GroupId Group, MemberId Member), string>> StatesAsync()
    {
        var states = new Dictionary<(GroupId, MemberId), string>();
        foreach (var group in RandomLog.Groups.Select(name => new GroupId(name)))
        {
            foreach (var member in RandomLog.Members.Select(name => new MemberId(name)))
                states[(group, member)] = StateText.Of(await Stores.Members.FindAsync(group, member, Stop));
        }

        return states;
    }
}
