using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using Xunit;
using static PyPrepBot.Tests.Questions.Grading.SampleQuestions;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class QuestionGraderTests
{
    private static readonly SingleQuestion Capital = Single(Option("one", true), Option("two", false), Option("three", false));

    [Theory]
    [InlineData("C", Verdict.Correct)]
    [InlineData("a", Verdict.Wrong)]
    [InlineData("one", Verdict.Correct)]
    [InlineData("d", Verdict.Invalid)]
    public void A_letter_means_the_option_this_member_saw_there(string input, Verdict expected)
    {
        string[] shown = [OptionId.Of("three"), OptionId.Of("two"), OptionId.Of("one")];

        Assert.Equal(expected, Graded(Capital, input, shown));
    }

    [Fact]
    public void An_order_of_an_older_revision_does_no_harm() =>
        Assert.Equal(Verdict.Correct, Graded(Capital, "B", ["gone", OptionId.Of("two"), "gone", OptionId.Of("one")]));

    [Theory]
    [InlineData("true", true)]
    [InlineData("T", true)]
    [InlineData("Yes.", true)]
    [InlineData("`True`", true)]
    [InlineData("a", true)]
    [InlineData("1", true)]
    [InlineData("FALSE", false)]
    [InlineData("f", false)]
    [InlineData("no", false)]
    [InlineData("b)", false)]
    public void True_and_false_are_typed_in_many_words(string input, bool answer)
    {
        Assert.Equal(Verdict.Correct, Graded(TrueFalse(answer), input));
        Assert.Equal(Verdict.Wrong, Graded(TrueFalse(!answer), input));
    }

    [Theory]
    [InlineData("not true")]
    [InlineData("true or false")]
    [InlineData("maybe")]
    [InlineData("0")]
    public void Neither_true_nor_false_is_invalid(string input) => Assert.Equal(Verdict.Invalid, Graded(TrueFalse(true), input));

    [Theory]
    [InlineData("3", Verdict.Correct)]
    [InlineData("line 3", Verdict.Correct)]
    [InlineData("Line 3.", Verdict.Correct)]
    [InlineData("b", Verdict.Correct)]
    [InlineData("2", Verdict.Wrong)]
    [InlineData("line 7", Verdict.Wrong)]
    [InlineData("1", Verdict.Invalid)]
    [InlineData("line 4", Verdict.Invalid)]
    [InlineData("", Verdict.Invalid)]
    public void A_number_is_a_line_of_the_code_never_a_place_in_the_list(string input, Verdict expected) =>
        Assert.Equal(expected, Graded(Bug(Option("2", false), Option("3", true), Option("7", false)), input));

    [Fact]
    public void A_line_is_also_chosen_by_its_button() =>
        Assert.Equal(Verdict.Correct, Graded(Bug(Option("2", false), Option("3", true)), OptionId.Of("3")));

    [Theory]
    [InlineData("A, C", Verdict.Correct)]
    [InlineData("A", Verdict.Partial)]
    [InlineData("ABCD", Verdict.Wrong)]
    public void A_multi_is_graded_by_its_ticks(string input, Verdict expected) =>
        Assert.Equal(expected, Graded(Multi(Option("w", true), Option("x", false), Option("y", true), Option("z", false)), input));

    [Theory]
    [InlineData("C B A", Verdict.Correct)]
    [InlineData("A B C", Verdict.Wrong)]
    [InlineData("parse, compile, execute", Verdict.Correct)]
    [InlineData("A B", Verdict.Invalid)]
    public void An_order_is_graded_by_the_letters_shown(string input, Verdict expected)
    {
        string[] shown = [OptionId.Of("execute"), OptionId.Of("compile"), OptionId.Of("parse")];

        Assert.Equal(expected, Graded(Order("parse", "compile", "execute"), input, shown));
    }

    [Theory]
    [InlineData("1D 2C 3B", Verdict.Correct)]
    [InlineData("D C B", Verdict.Correct)]
    [InlineData("D C A", Verdict.Partial)]
    [InlineData("D D D", Verdict.Invalid)]
    public void A_match_is_graded_by_the_letters_shown(string input, Verdict expected)
    {
        string[] shown = [OptionId.Of("gc"), OptionId.Of("timeit"), OptionId.Of("cProfile"), OptionId.Of("tracemalloc")];

        Assert.Equal(expected, Graded(Match("gc", ("memory", "tracemalloc"), ("time", "cProfile"), ("race", "timeit")), input, shown));
    }

    [Theory]
    [InlineData("LB\nLRB\n", "LB\nLRB", Verdict.Correct)]
    [InlineData("LB\nLRB\n", "LB\nLB", Verdict.Wrong)]
    [InlineData("a\nKeyError\n", "a\nKeyError: 'x'", Verdict.Correct)]
    [InlineData("a\nKeyError\n", "a\nraises KeyError", Verdict.Correct)]
    [InlineData("a\nKeyError\n", "a\nTraceback (most recent call last):\n  File \"x\", line 1\nKeyError: 'x'", Verdict.Correct)]
    [InlineData("KeyError\n", "It raises a KeyError.", Verdict.Correct)]
    [InlineData("a\nKeyError\n", "b\nKeyError: 'x'", Verdict.Wrong)]
    [InlineData("a\nKeyError\n", "KeyError", Verdict.Wrong)]
    [InlineData("a\nKeyError\n", "a\nKeyErorr", Verdict.Wrong)]
    [InlineData("a\nKeyError\n", "a\nLookupError", Verdict.Wrong)]
    [InlineData("a\nKeyError\n", "a\nKeyError or ValueError", Verdict.Wrong)]
    [InlineData("a\nkey: 1\n", "a\nkey: 2", Verdict.Wrong)]
    public void An_output_may_end_in_an_exception(string answer, string input, Verdict expected) =>
        Assert.Equal(expected, Graded(Output(answer), input));

    [Theory]
    [InlineData("TypeError", "raises a type error")]
    [InlineData("10", "ten")]
    [InlineData("-1", "- 1")]
    [InlineData("0x10", "16")]
    [InlineData("__init_subclass__", "dunder init_subclass")]
    [InlineData("functools.wraps", "@wraps")]
    [InlineData("yield from", "yield  from")]
    [InlineData("super()", "super( )")]
    [InlineData("==", "`==`")]
    public void A_fill_is_compared_by_what_it_looks_like(string answer, string input) =>
        Assert.Equal(Verdict.Correct, Graded(Fill(answer), input));

    [Theory]
    [InlineData("10", "11")]
    [InlineData("super()", "super")]
    [InlineData("__getattr__", "__setattr__")]
    [InlineData("yield", "yeild")]
    [InlineData("OrderedDict", "ordereddict")]
    public void A_fill_of_code_is_exact(string answer, string input) => Assert.Equal(Verdict.Wrong, Graded(Fill(answer), input));

    [Theory]
    [InlineData("The Descriptor", Verdict.Correct)]
    [InlineData("desciptor", Verdict.Typo)]
    [InlineData("iterator", Verdict.Wrong)]
    public void A_fill_that_ignores_case_is_a_term(string input, Verdict expected) =>
        Assert.Equal(expected, Graded(Fill("descriptor", ignoreCase: true), input));

    [Theory]
    [InlineData("init_subclass", Verdict.Correct)]
    [InlineData("2", Verdict.Correct)]
    [InlineData("two", Verdict.Correct)]
    [InlineData("3", Verdict.Wrong)]
    public void Each_accepted_spelling_is_compared_in_its_own_way(string input, Verdict expected) =>
        Assert.Equal(expected, Graded(Fill("__init_subclass__", false, "init_subclass", "2"), input));

    [Fact]
    public void A_known_term_is_no_slip()
    {
        var question = Fill("coroutine", ignoreCase: true);

        Assert.Equal(Verdict.Typo, QuestionGrader.Grade(question, [], "corotuine", null).Verdict);
        Assert.Equal(Verdict.Wrong, QuestionGrader.Grade(question, [], "corotuine", new HashSet<string> { "Corotuine" }).Verdict);
    }

    private static Verdict Graded(Question question, string input, params string[] shown) =>
        QuestionGrader.Grade(question, shown, input, null).Verdict;
}
