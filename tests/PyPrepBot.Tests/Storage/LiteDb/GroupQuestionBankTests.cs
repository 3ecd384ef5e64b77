using CsCheck;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb;
using PyPrepBot.Storage.LiteDb.Memory;
using PyPrepBot.Tests.Stores;
using PyPrepBot.Tests.Support.Fakes;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class GroupQuestionBankTests : IAsyncLifetime
{
    private static readonly GroupId Other = new("another");

    private readonly DataPlace _place = new();
    private readonly ChangingBank _shared = new(SomeQuestion.Of("gil-001"), SomeQuestion.Of("gil-002"));
    private LiteDbStores _stores = null!;
    private GroupQuestionBank _bank = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        await _place.DeleteAsync();
    }

    [Fact]
    public void A_group_that_changed_nothing_has_the_shared_bank_itself() => Assert.Same(_shared.Current, _bank.Of(Some.Group));

    [Fact]
    public async Task A_groups_own_question_is_asked_there_alone()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("own-gil-k3x9q-001")) with { Author = Some.Bob });

        Assert.Equal("bob", _bank.Of(Some.Group).LiveOn("gil").Single(question => OwnQuestionId.Is(question.Id)).Writer);
        Assert.Same(_shared.Current, _bank.Of(Other));
    }

    [Fact]
    public async Task A_snapshot_stays_the_same_object_until_something_changes()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("own-gil-k3x9q-001")));
        var before = _bank.Of(Some.Group);

        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("own-gil-aaaaa-001"), group: Other));

        Assert.Same(before, _bank.Of(Some.Group));
    }

    [Fact]
    public async Task Every_version_a_group_ever_had_is_found_also_after_a_restart()
    {
        var (first, second) = (SomeQuestion.Of("gil-001", "5"), SomeQuestion.Of("gil-001", "6"));
        await KeepAsync(SomeQuestion.Version(first, 1, QuestionDeed.Edited));
        await KeepAsync(SomeQuestion.Version(second, 2, QuestionDeed.Edited));

        await ReopenAsync();

        var bank = _bank.Of(Some.Group);
        Assert.Equal("6", Assert.IsType<OutputQuestion>(bank.Find("gil-001")).Answer);
        Assert.Equal("5", Assert.IsType<OutputQuestion>(bank.FindRevision("gil-001", first.Revision)).Answer);
        Assert.NotNull(bank.FindRevision("gil-001", SomeQuestion.Of("gil-001").Revision));
    }

    [Fact]
    public async Task A_reload_of_the_shared_bank_shows_through()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001", "5"), 1, QuestionDeed.Edited));

        _shared.Becomes(SomeQuestion.Of("gil-001"), SomeQuestion.Of("gil-002", "new"), SomeQuestion.Of("gil-003"));

        var bank = _bank.Of(Some.Group);
        Assert.Equal(["5", "new", "1\n2"], bank.Live.Cast<OutputQuestion>().Select(question => question.Answer));
    }

    [Fact]
    public async Task A_question_that_is_taken_in_again_has_the_shared_text_of_today()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001"), 1, QuestionDeed.Retired));
        Assert.Equal(QuestionStatus.Retired, _bank.Of(Some.Group).Find("gil-001")!.Status);
        _shared.Becomes(SomeQuestion.Of("gil-001", "mended"));

        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001"), 2, QuestionDeed.Restored));

        Assert.Equal("mended", Assert.IsType<OutputQuestion>(Assert.Single(_bank.Of(Some.Group).Live)).Answer);
    }

    [Fact]
    public async Task A_question_that_was_out_for_a_while_is_out_when_it_is_retired_for_everybody()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001"), 1, QuestionDeed.Retired));
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001"), 2, QuestionDeed.Restored));

        _shared.Becomes(SomeQuestion.Of("gil-001") with { Status = QuestionStatus.Retired }, SomeQuestion.Of("gil-002"));

        Assert.Equal("gil-002", Assert.Single(_bank.Of(Some.Group).Live).Id);
    }

    [Fact]
    public async Task A_groups_own_text_is_asked_also_when_the_shared_one_is_retired()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001", "5"), 1, QuestionDeed.Edited));

        _shared.Becomes(SomeQuestion.Of("gil-001") with { Status = QuestionStatus.Retired }, SomeQuestion.Of("gil-002"));

        Assert.Equal(2, _bank.Of(Some.Group).Live.Count);
    }

    [Fact]
    public async Task A_text_that_is_given_up_makes_room_for_the_shared_one()
    {
        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001", "5"), 1, QuestionDeed.Edited));

        await KeepAsync(SomeQuestion.Version(SomeQuestion.Of("gil-001"), 2, QuestionDeed.Reverted));

        Assert.Equal("1\n2", Assert.IsType<OutputQuestion>(_bank.Of(Some.Group).Find("gil-001")).Answer);
    }

    [Fact]
    public async Task What_is_set_aside_is_found_and_not_drawn_until_it_is_back()
    {
        await _stores.Asides.SetAsideAsync(new Aside(Some.Group, "gil-001", "reported", Some.Noon), Stop);
        await ReopenAsync();

        Assert.Equal(QuestionStatus.Aside, _bank.Of(Some.Group).Find("gil-001")!.Status);
        Assert.Equal("gil-002", Assert.Single(_bank.Of(Some.Group).LiveOn("gil")).Id);

        await _stores.Asides.RestoreAsync(Some.Group, "gil-001", Stop);
        Assert.Equal(2, _bank.Of(Some.Group).Live.Count);
    }

    [Fact]
    public void Three_groups_never_see_each_others_questions()
    {
        var act = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 3]);
        act.List[0, 30].Sample(acts =>
        {
            var shelf = new GroupShelf();
            foreach (var (group, question, deed) in acts) Does(shelf, group, question, deed);

            for (var group = 0; group < 3; group++)
            {
                var alone = new GroupShelf();
                foreach (var (own, question, deed) in acts.Where(own => own.Item1 == group)) Does(alone, own, question, deed);
                Assert.Equal(Seen(alone, group), Seen(shelf, group));
                Assert.DoesNotContain(Seen(shelf, group), text => text.Contains("by group", StringComparison.Ordinal)
                    && !text.Contains($"by group {group}", StringComparison.Ordinal));
            }
        });
    }

    private string[] Seen(GroupShelf shelf, int group) =>
        [.. GroupQuestions.Of(_shared.Current, shelf.Of(new GroupId($"g{group}"))).All
            .Select(question => $"{question.Id} {question.Status} {question.Prompt}")];

    private static void Does(GroupShelf shelf, int number, int question, int deed)
    {
        var (group, id) = (new GroupId($"g{number}"), question < 2 ? $"gil-00{question + 1}" : $"own-gil-aaaaa-00{question}");
        if (deed == 3)
        {
            shelf.SetAside(new Aside(group, id, "reported", Some.Noon));
            return;
        }

        var known = shelf.Of(group).Versions.GetValueOrDefault(id, []).Count;
        var text = SomeQuestion.Of(id, prompt: $"What does the program print that was written by group {number}?");
        shelf.Add([SomeQuestion.Version(text, known + 1, (QuestionDeed)deed, group)]);
    }

    private async Task KeepAsync(QuestionVersion version) => Assert.True(await _stores.GroupQuestions.AddAsync([version], Stop));

    private async Task OpenAsync()
    {
        _stores = await LiteDbStores.OpenAsync(_place.Folder);
        _bank = new GroupQuestionBank(_shared, _stores.Connection);
    }

    private async Task ReopenAsync()
    {
        await _stores.DisposeAsync();
        await OpenAsync();
    }
}
