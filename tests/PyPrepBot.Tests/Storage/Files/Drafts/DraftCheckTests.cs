using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Drafts;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Drafts;

public sealed class DraftCheckTests
{
    private static readonly LoadedBank Shipped = BankFolder.Load(Path.Combine(SharedFiles.Root, "questions"), KeyCheck.Faults);
    private static readonly QuestionBank Bank = new(Shipped.Questions, Shipped.Topics);
    private static readonly DateOnly Today = new(2026, 11, 27);

    private static readonly QuestionDraft Single = new(
        QuestionKind.Single,
        "Which of these three names the lock of the interpreter?",
        "* The GIL\nThe heap\n> It holds objects, and locks nothing.\nThe queue",
        "CPython has one lock that a thread holds while it runs bytecode, and it is called the GIL.",
        "gil easy",
        "https://docs.python.org/3/glossary.html");

    [Fact]
    public void A_sound_form_is_a_question()
    {
        var result = Check(Single);

        var question = Assert.IsType<SingleQuestion>(result.Question);
        Assert.Equal(("gil", Difficulty.Easy, CheckedDraft.NewId), (question.Topic, question.Difficulty, question.Id));
        Assert.Equal(["The GIL", "The heap", "The queue"], question.Choices.Select(choice => choice.Text));
        Assert.Equal("It holds objects, and locks nothing.", question.Choices[1].Why);
        Assert.Empty(result.Remarks);
    }

    [Theory]
    [InlineData("prompt", "What is to be asked?")]
    [InlineData("answer", "Three to five options")]
    [InlineData("explain", "Say in a sentence or two why")]
    [InlineData("place", "Name a topic and a level")]
    public void An_empty_field_is_named_in_its_own_words(string field, string words)
    {
        var result = Check(new QuestionDraft(QuestionKind.Single, "", "", "", "", ""));

        Assert.Null(result.Question);
        Assert.Contains(result.Faults, fault => fault.Field == field && fault.Words.StartsWith(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("* The GIL\nThe GIL\nThe heap", "read the same")]
    [InlineData("The GIL\nThe heap\nThe queue", "Put * before the right one")]
    [InlineData("* The GIL\n* The heap\nThe queue", "before no other")]
    [InlineData("* The GIL\nThe heap", "Three to five options")]
    public void What_is_wrong_with_options_is_said_at_the_options(string options, string words)
    {
        var fault = Assert.Single(Check(Single with { Answer = options }).Faults);

        Assert.Equal(QuestionDraft.AnswerField, fault.Field);
        Assert.Contains(words, fault.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_beyond_the_limit_is_refused_at_the_question()
    {
        var fault = Assert.Single(Check(Single with { Prompt = $"{Single.Prompt}\n```\n{new string('x', 1300)}\n```" }).Faults);

        Assert.Equal((QuestionDraft.PromptField, true), (fault.Field, fault.Words.Contains("1,200", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_topic_that_is_not_there_names_those_near_it()
    {
        var fault = Assert.Single(Check(Single with { Place = "gill hard" }).Faults);

        Assert.Equal(QuestionDraft.PlaceField, fault.Field);
        Assert.Contains("gil", fault.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources", "no source")]
    [InlineData("leak", "can be read in its prompt")]
    [InlineData("long", "clearly the longest")]
    public void What_the_lint_of_the_bank_would_say_is_said_of_a_form(string what, string words)
    {
        var draft = what switch
        {
            "sources" => Single with { Sources = "" },
            "leak" => Single with { Prompt = "Is the GIL the name of that lock, or is it another one?" },
            _ => Single with { Answer = "* The lock that is known as the GIL, and nothing else\nThe heap\nThe queue" },
        };

        Assert.Contains(Check(draft).Remarks, remark => remark.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_names_the_question_it_was_made_from()
    {
        var known = Bank.Live.First(question => question is SingleQuestion && question.Code is not null);

        var result = Check(DraftText.Of(known));

        Assert.Equal(known.Id, result.Similar[0]);
    }

    [Fact]
    public void Markup_stays_text()
    {
        var bomb = string.Concat(Enumerable.Repeat("`*_~<@1>|[a](b)", 30));

        var result = Check(Single with { Prompt = bomb });

        Assert.Equal(bomb, result.Question!.Prompt);
    }

    public static TheoryData<QuestionKind> Kinds => [.. Enum.GetValues<QuestionKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_that_is_opened_and_sent_back_changes_nothing(QuestionKind kind)
    {
        var changed = Bank.Live.Where(question => question.Kind == kind)
            .Select(question => (question, Check(DraftText.Of(question), question)))
            .Where(pair => pair.Item2.Question is not { } back
                || QuestionRevision.OfAll([back]) != QuestionRevision.OfAll([pair.question]))
            .Select(pair => $"{pair.question.Id}: {string.Join(' ', pair.Item2.Faults)}");

        Assert.Empty(changed);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("x", false)]
    public void Other_outputs_stay_as_long_as_the_answer_does(string more, bool stays)
    {
        var known = Bank.Live.OfType<OutputQuestion>().First() with { Accept = ["0\n1"] };
        var draft = DraftText.Of(known);

        var back = Check(draft with { Answer = draft.Answer + more }, known).Question;

        Assert.Equal(stays ? ["0\n1"] : [], Assert.IsType<OutputQuestion>(back).Accept);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_question_is_read_back_as_it_was_kept(QuestionKind kind)
    {
        var changed = Bank.All.Where(question => question.Kind == kind)
            .Where(question => new GroupQuestionText().Read(new GroupQuestionText().Write(question)) is not { } back
                || back.Revision != question.Revision || QuestionRevision.OfAll([back]) != QuestionRevision.OfAll([question]))
            .Select(question => question.Id);

        Assert.Empty(changed);
    }

    private static CheckedDraft Check(QuestionDraft draft, Question? edited = null) => new DraftCheck().Check(draft, edited, Bank, Today);
}
