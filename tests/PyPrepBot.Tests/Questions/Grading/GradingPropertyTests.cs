using System.Text;
using CsCheck;
using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class GradingPropertyTests
{
    private static readonly Gen<TypedKind> Kind = OneOf(Enum.GetValues<TypedKind>());

    // Pieces that the rules look for, so that random texts reach them.
    private static readonly Gen<string> Piece = OneOf(
        "`", "```", "```python\n", "'", "\"", "\\", "\\n", "{", "}", "(", ")", "[", "]", ",", ":", "-", "\u2014", "...", "\u2026",
        "1", "0x", "e", "1_0", " ", "\n", "\r", "\u200B", "\u0301", "\u0344", "\uD800", "\u00B4", "the ", "a ", "TypeError", "raises ",
        "dunder ", "()", "@", "not ", "Output:", "\u00E9", "\uFF11", "\u2028", "\uFE58", "b'", " (x)", "GIL", "word", "\U0001F600",
        "\u0344\u0323", "\u0316\u0301\u0316\u0301\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344", "\uFE0F");

    private static readonly Gen<string> Soup = Gen.OneOf(Piece.Array[0, 40].Select(string.Concat), Gen.String[0, 200]);

    // Answers with nothing in them that marks or blanks around them could change.
    private static readonly Gen<string> Plain =
        OneOf("a", "1", "[1, 2]", "x = 1", "TypeError", "__get__", "event loop", "'s'", "b", "+", "a\nb")
            .Array[1, 3].Select(pieces => string.Join(' ', pieces));

    [Fact]
    public void Any_string_gets_a_mark_and_the_same_one_again() =>
        Gen.Select(Kind, Soup, Soup, Soup).Sample((kind, accepted, rejected, input) =>
        {
            var known = new HashSet<string> { rejected };
            var key = TypedKey.Of(accepted) with { Rejected = [new RejectedAnswer(rejected)], KnownTerms = known };
            var mark = TypedGrader.Grade(kind, key, input);

            Assert.InRange(mark.Score, 0, 1);
            Assert.Equal(mark, TypedGrader.Grade(kind, key, input));
        });

    [Fact]
    public void An_accepted_answer_is_correct_unless_nobody_could_give_it() =>
        Gen.Select(Kind, Soup).Sample((kind, answer) =>
            Assert.Contains(TypedGrader.Grade(kind, TypedKey.Of("x", answer), answer).Verdict, new[] { Verdict.Correct, Verdict.Invalid }));

    [Fact]
    public void An_accepted_answer_is_correct_by_the_rules_alone() =>
        Gen.Select(OneOf(TypedKind.Output, TypedKind.Expr, TypedKind.Identifier, TypedKind.Text), Soup).Sample((kind, answer) =>
            Assert.Contains(TypedGrader.Judge(kind, TypedKey.Of(answer), answer).Verdict, new[] { Verdict.Correct, Verdict.Invalid }));

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Gen.Select(Soup, OneOf(NormalizationForm.FormC, NormalizationForm.FormKC), OneOf("-", "--")).Sample((raw, form, dash) =>
        {
            var once = Cleaning.Clean(raw, form, dash);

            Assert.Equal(once, Cleaning.Clean(once, form, dash));
        });

    [Fact]
    public void What_platforms_add_never_changes_a_verdict() =>
        Gen.Select(Kind, Plain, Plain, Gen.Int[0, 4]).Sample((kind, accepted, input, way) =>
        {
            var decorated = way switch
            {
                0 => input.Replace("\n", "  \n", StringComparison.Ordinal) + " \t",
                1 => input.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n",
                2 => $"```python\n{input}\n```",
                3 => $"```\n{input}\n```",
                _ => string.Concat(input.Select(character => $"{character}\u200B")),
            };

            Assert.Equal(TypedGrader.Judge(kind, TypedKey.Of(accepted), input), TypedGrader.Judge(kind, TypedKey.Of(accepted), decorated));
        });

    // At most nine digits: beyond them the default tolerance of floats begins, by rule.
    [Fact]
    public void Changing_one_digit_never_yields_credit() =>
        Gen.Select(Kind, Gen.Int[1, 99999], Gen.Int[0, 999], Gen.Int[0, 4], Gen.Int[1, 9]).Sample((kind, whole, part, place, step) =>
        {
            var right = part > 0 ? $"{whole}.{part}5" : $"{whole}";
            var at = place % right.Length;
            if (!char.IsAsciiDigit(right[at]))
                return;

            var digit = (char)('0' + ((right[at] - '0' + step) % 10));
            Assert.Equal(Verdict.Wrong, TypedGrader.Grade(kind, TypedKey.Of(right), $"{right[..at]}{digit}{right[(at + 1)..]}").Verdict);
        });

    [Fact]
    public void One_more_right_tick_never_costs_and_one_more_wrong_tick_never_earns() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[0, 5]).Sample((right, wrong, hits, misses) =>
        {
            (hits, misses) = (Math.Min(hits, right - 1), Math.Min(misses, wrong));
            var score = Ticked(right, wrong, hits, misses);

            Assert.True(Ticked(right, wrong, hits + 1, misses) >= score);
            Assert.True(misses == wrong || Ticked(right, wrong, hits, misses + 1) <= score);
            Assert.True(wrong == 0 || Ticked(right, wrong, right, wrong) == 0);
        });

    [Fact]
    public void An_order_scores_the_same_under_other_names() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, 6).ToArray()), Gen.Shuffle(Enumerable.Range(0, 6).ToArray())).Sample((given, names) =>
        {
            var right = Enumerable.Range(0, 6).ToArray();

            Assert.Equal(Order(right, given), Order([.. right.Select(item => names[item])], [.. given.Select(item => names[item])]));
        });

    [Fact]
    public void Any_string_is_an_answer_to_chosen_kinds_too() =>
        Soup.Sample(input =>
        {
            ShownOption[] shown = [new("1a", "A text, with a comma", true), new("2b", "`code`"), new("3c", "3", true), new("4d", "-1")];
            var marks = new[]
            {
                ChoiceMatcher.Grade(shown, input),
                MultiMatcher.Grade(shown, input),
                OrderMatcher.Grade(shown, ["2b", "1a", "4d", "3c"], input),
                PairsMatcher.Grade(shown, ["2b", "1a"], input),
            };

            Assert.All(marks, mark => Assert.InRange(mark.Score, 0, 1));
        });

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static double Ticked(int right, int wrong, int hits, int misses)
    {
        var options = Enumerable.Range(0, right + wrong).Select(index => new ShownOption($"{index}", $"{index}", index < right)).ToList();
        var ticks = options.Take(hits).Concat(options.Skip(right).Take(misses)).Select(option => option.Id).ToList();

        return MultiMatcher.Grade(options, ticks).Score;
    }

    private static double Order(int[] right, int[] given) =>
        OrderMatcher.Grade([.. right.Select(item => $"{item}")], [.. given.Select(item => $"{item}")]).Score;
}
