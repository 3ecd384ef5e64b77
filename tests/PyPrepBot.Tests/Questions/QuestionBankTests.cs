using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Questions;

public sealed class QuestionBankTests
{
    private static readonly TopicIndex Topics = new([]);

    [Fact]
    public void Only_live_questions_are_drawn_but_all_are_found()
    {
        var bank = Bank(Question("gil-002"), Question("gil-001"), Question("gil-003") with { Status = QuestionStatus.Draft });

        Assert.Equal(["gil-001", "gil-002"], bank.LiveOn("gil").Select(question => question.Id));
        Assert.Equal(["gil-001", "gil-002"], bank.Live.Select(question => question.Id));
        Assert.NotNull(bank.Find("gil-003"));
        Assert.Null(bank.Find("gil-004"));
    }

    [Fact]
    public void A_question_is_drawn_for_each_topic_it_names_once()
    {
        var bank = Bank(Question("gil-001") with { Also = ["threading", "gil"] });

        Assert.Single(bank.LiveOn("gil"));
        Assert.Single(bank.LiveOn("threading"));
        Assert.Empty(bank.LiveOn("slots"));
    }

    [Fact]
    public void Two_questions_with_one_id_make_no_bank() =>
        Assert.Throws<ArgumentException>(() => Bank(Question("gil-001"), Question("gil-001") with { Topic = "slots" }));

    [Fact]
    public void The_order_in_which_questions_are_read_does_not_change_the_revision() =>
        Assert.Equal(Bank(Question("a-001"), Question("b-001")).Revision, Bank(Question("b-001"), Question("a-001")).Revision);

    [Fact]
    public void A_new_explanation_changes_the_revision_of_the_bank() =>
        Assert.NotEqual(Bank(Question("a-001")).Revision, Bank(Question("a-001") with { Explain = "Better." }).Revision);

    [Fact]
    public void A_live_question_that_was_edited_or_removed_is_found_by_its_revision()
    {
        var (edited, removed) = (Question("a-001"), Question("b-001"));

        var bank = Bank(edited, removed).SucceededBy([Question("a-001") with { Revision = "new" }], Topics).SucceededBy([], Topics);

        Assert.Same(edited, bank.FindRevision("a-001", edited.Revision));
        Assert.Equal("new", bank.FindRevision("a-001", "new")?.Revision);
        Assert.Same(removed, bank.FindRevision("b-001", removed.Revision));
        Assert.Null(bank.Find("a-001"));
        Assert.Null(bank.FindRevision("a-001", "other"));
    }

    [Fact]
    public void A_draft_that_was_edited_is_forgotten() =>
        Assert.Null(Bank(Question("a-001") with { Status = QuestionStatus.Draft }).SucceededBy([], Topics).FindRevision("a-001", "old"));

    [Fact]
    public void The_memory_of_earlier_revisions_is_bounded()
    {
        var bank = Bank([.. Enumerable.Range(0, QuestionBank.MaxEarlier + 1).Select(number => Question($"a-{number:D5}"))]);

        var next = bank.SucceededBy([], Topics);

        Assert.Null(next.FindRevision("a-00000", "old"));
        Assert.NotNull(next.FindRevision("a-00001", "old"));
        Assert.NotNull(next.FindRevision($"a-{QuestionBank.MaxEarlier:D5}", "old"));
    }

    private static QuestionBank Bank(params Question[] questions) => new(questions, Topics);

    private static OutputQuestion Question(string id) => new()
    {
        Id = id, Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "What is printed?", Explain = "It is.", Author = "somebody",
        Since = new DateOnly(2026, 11, 22), Revision = "old", Answer = "1",
    };
}
