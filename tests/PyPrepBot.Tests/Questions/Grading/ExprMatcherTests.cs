using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class ExprMatcherTests
{
    [Theory]
    [InlineData("O(n log n)", "o(n log n)")]
    [InlineData("O(1)", "o (1)")]
    [InlineData("x += 1", "x+=1;")]
    [InlineData("x[::-1]", "x[: :-1]")]
    [InlineData("f(a, b)", "f(a,\n  b)")]
    [InlineData("d['k']", "d[\"k\"]")]
    [InlineData("lambda x: x", "lambda x : x")]
    [InlineData("{1, 2}", "{2, 1}")]
    [InlineData("==", "`==`")]
    [InlineData("**", "**")]
    [InlineData("--x", "\u2014x")]
    [InlineData("a - b", "a \u2014 b")]
    public void Blanks_quotes_a_final_semicolon_and_a_small_o_do_not_count(string accepted, string input) =>
        Assert.Equal(Verdict.Correct, TypedGrader.Judge(TypedKind.Expr, TypedKey.Of(accepted), input).Verdict);

    [Theory]
    [InlineData("O(n)", "O(N)")]
    [InlineData("O(n)", "O(1)")]
    [InlineData("O(n log n)", "O(nlogn)")]
    [InlineData("O(log n)", "O(long n)")]
    [InlineData("x", "x;;")]
    [InlineData("yield from it", "yield it")]
    [InlineData("==", "is")]
    [InlineData("==", "=")]
    [InlineData("**", "*")]
    [InlineData("foo(1)", "Foo(1)")]
    public void Everything_else_counts_and_no_slip_is_forgiven(string accepted, string input) =>
        Assert.Equal(Verdict.Wrong, TypedGrader.Judge(TypedKind.Expr, TypedKey.Of(accepted), input).Verdict);
}
