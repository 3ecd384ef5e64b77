using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class OutputMatcherTests
{
    private static readonly TypedKey Exact = TypedKey.Of("a  b") with { ExactWhitespace = true };

    [Theory]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("[1,2]", "[1, 2]")]
    [InlineData("x = 1", "x=1")]
    [InlineData("f(1, k=2)", "f( 1,k = 2 )")]
    [InlineData("a  b", "a b")]
    public void Blanks_between_tokens_do_not_count(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("ab", "a b")]
    [InlineData("12", "1 2")]
    [InlineData("1.5", "1 .5")]
    [InlineData("x == 1", "x = = 1")]
    [InlineData("2 ** 3", "2 * * 3")]
    [InlineData("...", ". . .")]
    [InlineData("b'ab'", "b 'ab'")]
    public void A_token_does_not_fall_into_two(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("['a']", "[\"a\"]")]
    [InlineData("\"it's\"", "'it\\'s'")]
    [InlineData("b'ab'", "b\"ab\"")]
    [InlineData("it's", "it\u2019s")]
    public void The_style_of_quotes_does_not_count(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("True", "TRUE")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("(1,)", "(1)")]
    [InlineData("[1, 2]", "(1, 2)")]
    [InlineData("[1, 2]", "1, 2")]
    [InlineData("1.0", "1")]
    [InlineData("1.50", "1.5")]
    [InlineData("1_000", "1000")]
    [InlineData("0xff", "255")]
    [InlineData("b'ab'", "'ab'")]
    [InlineData("r'a'", "'a'")]
    [InlineData("'a b'", "'a  b'")]
    [InlineData("'a\\n'", "'a\\t'")]
    [InlineData("hello", "hello.")]
    [InlineData("hello", "helo")]
    [InlineData("StopIteration", "StopIterration")]
    public void Everything_else_counts_and_no_slip_is_forgiven(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("{1, 2, 3}", "{3,2,1}")]
    [InlineData("frozenset({'a', 'b'})", "frozenset({\"b\", \"a\"})")]
    [InlineData("[{1, 2}, {3, 4}]", "[{2, 1}, {4, 3}]")]
    [InlineData("{(1, 2), (3, 4)}", "{(3, 4), (1, 2)}")]
    [InlineData("{frozenset({1, 2}), frozenset({3})}", "{frozenset({3}), frozenset({2, 1})}")]
    [InlineData("{'k': {1, 2}}", "{'k': {2, 1}}")]
    [InlineData("{'a:b', 'c'}", "{'c', 'a:b'}")]
    public void A_set_prints_in_no_order(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("{1, 2, 3}", "{1, 2}")]
    [InlineData("{1, 2}", "{1, 2, 2}")]
    [InlineData("{(1, 2)}", "{(2, 1)}")]
    [InlineData("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}")]
    [InlineData("[{1, 2}, {3, 4}]", "[{4, 3}, {2, 1}]")]
    [InlineData("set()", "{}")]
    [InlineData("{1, 2}", "[1, 2]")]
    [InlineData("{1, 2", "{2, 1")]
    public void Only_the_elements_of_a_set_may_move(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("1e+16", "1e16")]
    [InlineData("1e-05", "1e-5")]
    [InlineData("[2.5e-07]", "[2.5e-7]")]
    public void Two_spellings_of_an_exponent_are_one(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("1e-05", "1e5")]
    [InlineData("1e16", "1e17")]
    [InlineData("1e16", "10000000000000000.0")]
    public void Another_exponent_is_another_number(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("Output: 5")]
    [InlineData("output:\n5")]
    [InlineData("Answer: 5")]
    [InlineData("prints: 5")]
    [InlineData("It prints: 5")]
    [InlineData("The answer: `5`")]
    [InlineData("Output:\n```\n5\n```")]
    [InlineData("Output: '5'")]
    public void A_lead_in_is_cut(string input) => IsCorrect("5", input);

    [Fact]
    public void A_lead_in_that_is_printed_is_content()
    {
        IsCorrect("Output: 5", "Output: 5");
        IsWrong("Output: 5", "5");
    }

    [Theory]
    [InlineData("hello", "'hello'")]
    [InlineData("hello world", "\"hello world\"")]
    [InlineData("5", "'5'")]
    [InlineData("b'a'", "\"b'a'\"")]
    [InlineData("it's", "\"it's\"")]
    public void Quotes_around_what_has_none_are_tolerated(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("'hello'", "hello")]
    [InlineData("'hello'", "\"'hello'\"")]
    [InlineData("hello", "'hello\"")]
    [InlineData("hello", "''hello''")]
    [InlineData("a\nb", "'a\nb'")]
    [InlineData("[a, b]", "['a', 'b']")]
    public void A_repr_needs_its_own_quotes(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("0\\n1\\n2")]
    [InlineData("0 \\n 1 \\n 2")]
    [InlineData("0\u23CE1\u23CE2\u23CE")]
    [InlineData("0 \u21B5 1 \u21B5 2")]
    [InlineData("Output: 0\\n1\\n2")]
    public void One_line_may_write_its_line_ends(string input) => IsCorrect("0\n1\n2", input);

    [Theory]
    [InlineData("a\\nb", "a\nb")]
    [InlineData("'a\\nb'", "'a\nb'")]
    [InlineData("0\n1\n2", "0\\n1")]
    [InlineData("0\n1\n2", "0\\n1\n2")]
    public void A_backslash_n_is_no_line_end_elsewhere(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("\n\nA\nB\n\n")]
    [InlineData("  A\nB")]
    [InlineData("A \t\nB  ")]
    [InlineData("A\rB")]
    [InlineData("A\u2028B")]
    public void Blanks_and_empty_lines_around_it_do_not_count(string input) => IsCorrect("A\nB", input);

    [Theory]
    [InlineData("A\n\nB", "A\nB")]
    [InlineData("A\nB", "A\n\nB")]
    [InlineData("A\n  B", "A\nB")]
    [InlineData("A\nB", "A\n  B")]
    [InlineData("A\nB", "B\nA")]
    public void Inner_empty_lines_and_indents_count(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("no output")]
    [InlineData("Nothing.")]
    [InlineData("empty")]
    [InlineData("(nothing)")]
    [InlineData("It prints nothing")]
    [InlineData("''")]
    public void Words_stand_for_an_empty_output(string input) => IsCorrect("", input);

    [Theory]
    [InlineData("None")]
    [InlineData("none")]
    [InlineData("[]")]
    [InlineData(".")]
    [InlineData("0")]
    public void What_would_be_printed_is_no_empty_output(string input) => IsWrong("", input);

    [Fact]
    public void Nothing_is_no_word_where_something_is_printed() => IsWrong("5", "nothing");

    [Theory]
    [InlineData("a  b", Verdict.Correct)]
    [InlineData("  a  b  ", Verdict.Correct)]
    [InlineData("a b", Verdict.Wrong)]
    [InlineData("a   b", Verdict.Wrong)]
    public void Blanks_count_where_the_author_says_so(string input, Verdict expected) =>
        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Output, Exact, input).Verdict);

    [Theory]
    [InlineData("{2, 1}", Verdict.Correct)]
    [InlineData("{1,2}", Verdict.Wrong)]
    [InlineData("{2,1}", Verdict.Wrong)]
    public void Exact_blanks_leave_the_order_of_a_set_open(string input, Verdict expected) =>
        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Output, TypedKey.Of("{1, 2}") with { ExactWhitespace = true }, input).Verdict);

    [Theory]
    [InlineData("['a']", "['a']", Verdict.Correct)]
    [InlineData("['a']", "[ 'a' ]", Verdict.Correct)]
    [InlineData("['a']", "[\"a\"]", Verdict.Wrong)]
    [InlineData("a", "'a'", Verdict.Wrong)]
    public void Quotes_count_where_the_author_says_so(string accepted, string input, Verdict expected) =>
        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Output, TypedKey.Of(accepted) with { ExactQuotes = true }, input).Verdict);

    private static void IsCorrect(string accepted, string input) =>
        Assert.Equal(Verdict.Correct, TypedGrader.Judge(TypedKind.Output, TypedKey.Of(accepted), input).Verdict);

    private static void IsWrong(string accepted, string input) =>
        Assert.Equal(Verdict.Wrong, TypedGrader.Judge(TypedKind.Output, TypedKey.Of(accepted), input).Verdict);
}
