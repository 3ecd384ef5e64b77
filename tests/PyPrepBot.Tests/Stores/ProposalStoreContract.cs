using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class ProposalStoreContract : StoreContract
{
    private static readonly Proposal First = new(
        "p-1",
        Some.Group,
        new UserRef(Platform.Discord, "7", "Ann"),
        Some.Channel,
        new QuestionDraft(QuestionKind.Fill, "What?", "\"That\"", "", "gil", ""),
        Some.Noon)
    {
        State = ProposalState.Waiting,
    };

    private static Proposal Approved => First with
    {
        State = ProposalState.Approved,
        Step = 1,
        DecidedBy = new UserRef(Platform.Slack, "U1", "Bob"),
        DecidedAt = Some.Noon,
        Note = "fine",
        Answer = "so",
        Became = "own-gil-k3x9q-001",
        QuestionId = "gil-001",
        Seen = 3,
        IsSuggestion = true,
    };

    private static QuestionVersion Version => SomeQuestion.Version(SomeQuestion.Of("own-gil-k3x9q-001"));

    [Fact]
    public async Task A_proposal_survives_a_restart()
    {
        await Stores.Proposals.AddAsync(First, Stop);

        await ReopenAsync();

        Assert.Equal(First, await Stores.Proposals.FindAsync(Some.Group, "p-1", Stop));
    }

    [Theory]
    [InlineData(ProposalState.Draft, -1, false)]
    [InlineData(ProposalState.Discarded, -1, false)]
    [InlineData(ProposalState.Draft, 0, true)]
    [InlineData(ProposalState.Waiting, -1, true)]
    [InlineData(ProposalState.Declined, -1, true)]
    public async Task Only_what_was_never_sent_is_forgotten(ProposalState state, int days, bool stays)
    {
        await Stores.Proposals.AddAsync(First with { State = state, At = Some.Noon.AddDays(days) }, Stop);

        await Stores.Proposals.ForgetUnsentAsync(new GroupId("guild-70"), Some.Noon.AddDays(9), Stop);
        await Stores.Proposals.ForgetUnsentAsync(Some.Group, Some.Noon, Stop);

        Assert.Equal(stays, await Stores.Proposals.FindAsync(Some.Group, "p-1", Stop) is not null);
    }

    [Fact]
    public async Task Everything_that_was_decided_survives_a_restart()
    {
        await Stores.Proposals.AddAsync(First, Stop);
        await Stores.Proposals.ChangeAsync(Approved, Stop);

        await ReopenAsync();

        Assert.Equal(Approved, await Stores.Proposals.FindAsync(Some.Group, "p-1", Stop));
    }

    [Fact]
    public async Task The_same_delivery_is_kept_once()
    {
        Assert.True(await Stores.Proposals.AddAsync(First, Stop));

        Assert.False(await Stores.Proposals.AddAsync(First with { Seen = 9 }, Stop));
        Assert.Equal(First, Assert.Single(await Stores.Proposals.OpenAsync(Some.Group, Stop)));
    }

    [Fact]
    public async Task Of_two_decisions_the_first_stands()
    {
        await Stores.Proposals.AddAsync(First, Stop);
        Assert.True(await Stores.Proposals.ChangeAsync(First with { State = ProposalState.Declined, Step = 1 }, Stop));

        Assert.False(await Stores.Proposals.ApproveAsync(Approved, Version, Stop));

        Assert.Empty(await Stores.GroupQuestions.AllAsync(Some.Group, Stop));
        Assert.Empty(await Stores.Proposals.OpenAsync(Some.Group, Stop));
    }

    [Fact]
    public async Task An_approval_brings_its_question()
    {
        await Stores.Proposals.AddAsync(First, Stop);

        Assert.True(await Stores.Proposals.ApproveAsync(Approved, Version, Stop));

        Assert.Single(await Stores.GroupQuestions.AllAsync(Some.Group, Stop));
        Assert.Equal(Approved, Assert.Single(await Stores.Proposals.SentAsync(Stop)));
    }

    [Fact]
    public async Task An_approval_whose_question_was_changed_meanwhile_decides_nothing()
    {
        await Stores.Proposals.AddAsync(First, Stop);
        await Stores.GroupQuestions.AddAsync([Version with { Act = "another" }], Stop);

        Assert.False(await Stores.Proposals.ApproveAsync(Approved, Version, Stop));

        Assert.Equal(First, Assert.Single(await Stores.Proposals.OpenAsync(Some.Group, Stop)));
    }

    [Fact]
    public async Task Drafts_do_not_wait_and_another_group_has_its_own()
    {
        await Stores.Proposals.AddAsync(First with { State = ProposalState.Draft }, Stop);

        Assert.Empty(await Stores.Proposals.OpenAsync(Some.Group, Stop));
        Assert.Empty(await Stores.Proposals.SentAsync(Stop));
        Assert.Null(await Stores.Proposals.FindAsync(new GroupId("another"), "p-1", Stop));
    }
}
