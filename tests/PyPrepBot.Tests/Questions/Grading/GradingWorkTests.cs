using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

/// <summary>Inputs made to be slow. Memory stands for work here: it has to grow with the input, not with its square.</summary>
public sealed class GradingWorkTests
{
    private const int Length = 2000;

    public static TheoryData<string> Nasty =>
    [
        "`", "{", "}", "{}", "{1,", "((", "([{", "\\", "\\\"", "'\"", "'", "\"\\", "9", "1e", "1.", "1_", "_", "a ", "\\n", "\n", " ",
        "'''", "-", "=", "a: ", "the ", "raises ", "(", ") ", "e\u0301", "\u0301", "\u0316\u0301", "\u2014", "\uFDFA", "\U0001F600",
        "{a,{b", "TypeError:", ",000", "=:",
    ];

    [Theory]
    [MemberData(nameof(Nasty))]
    public void Twice_the_input_is_at_most_a_little_more_than_twice_the_work(string piece)
    {
        var once = Work(Repeat(piece, Length));
        var twice = Work(Repeat(piece, 2 * Length));

        Assert.True(twice <= (3 * once) + 50_000, $"{once} bytes for {Length} characters, {twice} for twice as many");
    }

    [Fact]
    public void Nested_sets_cost_no_more_than_flat_ones()
    {
        var nested = string.Concat(Enumerable.Repeat("{1, ", 600)) + "2" + new string('}', 600);
        var deeper = string.Concat(Enumerable.Repeat("{1, ", 300)) + "2" + new string('}', 300);

        Assert.True(Work(nested) <= (3 * Work(deeper)) + 50_000);
    }

    [Fact]
    public void Every_character_belongs_to_one_token()
    {
        const string Line = "f(x) = {'a': b'c', 1e-5: 0xff} ** ... 'open";

        var tokens = new[] { "f", "(", "x", ")", "=", "{", "'a'", ":", "b'c'", ",", "1e-5", ":", "0xff", "}", "**", "...", "'", "open" };

        Assert.Equal(tokens, Lexer.Read(Line, TypedKey.Of() with { ExactQuotes = true }));
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Work(string input)
    {
        // A digit in front keeps the key from being told apart at a glance.
        var key = TypedKey.Of($"7{input}");
        Grade(key, input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Grade(key, input);

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Grade(TypedKey key, string input)
    {
        foreach (var kind in Enum.GetValues<TypedKind>())
            TypedGrader.Grade(kind, key, input);
    }
}
