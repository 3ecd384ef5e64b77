using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class GroupQuestionStoreContract : StoreContract
{
    private static readonly QuestionVersion First = SomeQuestion.Version(SomeQuestion.Of("own-gil-k3x9q-001")) with
    {
        Author = Some.Bob,
        Act = "act-1",
        Batch = "batch-1",
    };

    private static QuestionVersion Second => SomeQuestion.Version(SomeQuestion.Of(First.QuestionId, "3"), 2, QuestionDeed.Edited);

    [Fact]
    public async Task A_version_survives_a_restart_with_its_question()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);

        await ReopenAsync();

        var kept = Assert.Single(await Stores.GroupQuestions.AllAsync(Some.Group, Stop));
        Assert.Equal(First.Question.Revision, kept.Question.Revision);
        Assert.Equal(First with { Question = kept.Question }, kept);
    }

    [Theory]
    [InlineData("2\n1", true)]
    [InlineData("2\n\n1", false)]
    [InlineData(" 2", false)]
    public void What_would_come_back_as_another_question_is_not_held(string accepted, bool isHeld) =>
        Assert.Equal(isHeld, Stores.GroupQuestions.Holds(SomeQuestion.Of("own-gil-k3x9q-001") with { Accept = [accepted, "2"] }));

    [Fact]
    public async Task Of_two_who_saw_the_same_the_first_wins()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);
        Assert.True(await Stores.GroupQuestions.AddAsync([Second], Stop));

        Assert.False(await Stores.GroupQuestions.AddAsync([Second with { By = Some.Bob }], Stop));

        Assert.Equal(Some.Ann, (await Stores.GroupQuestions.OfAsync(Some.Group, First.QuestionId, Stop))[^1].By);
    }

    [Fact]
    public async Task Many_at_once_are_one()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);

        var kept = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Stores.GroupQuestions.AddAsync([Second], Stop)));

        Assert.Single(kept, isKept => isKept);
    }

    [Fact]
    public async Task A_version_before_its_turn_is_refused()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);

        Assert.False(await Stores.GroupQuestions.AddAsync([Second with { Number = 3 }], Stop));
    }

    [Fact]
    public async Task A_redelivered_act_is_kept_already()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);

        Assert.True(await Stores.GroupQuestions.AddAsync([First], Stop));
        Assert.Single(await Stores.GroupQuestions.AllAsync(Some.Group, Stop));
    }

    [Fact]
    public async Task Of_several_all_are_kept_or_none()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);
        var other = SomeQuestion.Version(SomeQuestion.Of("gil-001"), 1, QuestionDeed.Edited);

        Assert.False(await Stores.GroupQuestions.AddAsync([other, First with { Act = "another" }], Stop));

        Assert.Empty(await Stores.GroupQuestions.OfAsync(Some.Group, "gil-001", Stop));
    }

    [Fact]
    public async Task Another_group_has_its_own()
    {
        await Stores.GroupQuestions.AddAsync([First], Stop);

        Assert.Empty(await Stores.GroupQuestions.AllAsync(new GroupId("another"), Stop));
        Assert.True(await Stores.GroupQuestions.AddAsync([First with { Group = new GroupId("another") }], Stop));
    }
}
