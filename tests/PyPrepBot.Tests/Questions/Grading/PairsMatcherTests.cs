using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class PairsMatcherTests
{
    private static readonly string[] Right = ["t", "c", "f", "i"];

    private static readonly ShownOption[] Shown =
    [
        new("c", "`cProfile`"), new("x", "`gc`"), new("t", "`tracemalloc`"), new("i", "`timeit`"), new("f", "`faulthandler`"),
    ];

    [Theory]
    [InlineData("t,c,f,i")]
    [InlineData("C A E D")]
    [InlineData("caed")]
    [InlineData("3 1 5 4")]
    [InlineData("1C 2A 3E 4D")]
    [InlineData("2a, 1c, 4d, 3e")]
    [InlineData("1: C, 2: A, 3: E, 4: D")]
    [InlineData("1-C 2-A 3-E 4-D")]
    [InlineData("1. C\n2. A\n3. E\n4. D")]
    [InlineData("tracemalloc, cProfile, faulthandler, timeit")]
    public void Ids_letters_pairs_and_texts_are_read(string input) =>
        Assert.Equal(new Mark(Verdict.Correct, 1), PairsMatcher.Grade(Shown, Right, input));

    [Theory]
    [InlineData("t,c,f,x", Verdict.Partial, 2.0 / 3)]
    [InlineData("t,c,i,f", Verdict.Partial, 1.0 / 3)]
    [InlineData("t,f,i,c", Verdict.Wrong, 0)]
    [InlineData("c,t,i,f", Verdict.Wrong, 0)]
    public void The_first_hit_is_free_so_that_guessing_earns_nothing(string input, Verdict verdict, double score)
    {
        var mark = PairsMatcher.Grade(Shown, Right, input);

        Assert.Equal(verdict, mark.Verdict);
        Assert.Equal(score, mark.Score, tolerance: 1e-9);
    }

    [Theory]
    [InlineData("t,c,f")]
    [InlineData("t,c,f,f")]
    [InlineData("t,c,f,i,x")]
    [InlineData("t,c,f,z")]
    [InlineData("1C 1A 3E 4D")]
    [InlineData("1C 2A 3E 5D")]
    [InlineData("1C 2A 3E 4F")]
    [InlineData("A1 B2 C3 D4")]
    [InlineData("ABC")]
    [InlineData("")]
    [InlineData("no idea")]
    public void A_missing_repeated_or_unknown_side_is_invalid(string input) =>
        Assert.Equal(Mark.Invalid, PairsMatcher.Grade(Shown, Right, input));
}
