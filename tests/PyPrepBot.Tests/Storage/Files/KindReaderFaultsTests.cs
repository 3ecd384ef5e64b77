using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class KindReaderFaultsTests
{
    private const string Choice = "      - wrong: \"Another one of them\"\n        why: \"It cannot be this one.\"\n";

    [Theory]
    [InlineData("single", 12, "    answer: a\n    choices:", 12, "wrong-kind")]
    [InlineData("single", 12, "    items:", 4, "missing-field")]
    [InlineData("single", 12, "    choices: 3\n    items:", 12, "type")]
    [InlineData("single", 13, "      - wrong: \"The one that holds the lock\"", 13, "right-count")]
    [InlineData("single", 15, "      - right: \"Each one on a core of its own\"", 13, "right-count")]
    [InlineData("single", 13, "      - answer: \"The one that holds the lock\"", 13, "unknown-field")]
    [InlineData("single", 13, "      - note: \"The one that holds the lock\"", 13, "verdict")]
    [InlineData("single", 13, "      - right: \"This one\"\n        wrong: \"That one\"", 13, "verdict")]
    [InlineData("single", 13, "      - right: \"\"", 13, "empty")]
    [InlineData("single", 14, "        why: So.", 14, "too-short")]
    [InlineData("single", 14, "        check: \"True\"", 13, "missing-field")]
    [InlineData("single", 14, "        why: \"Only the holder may go on.\"\n        check: x", 15, "too-short")]
    [InlineData("single", 15, "      - wrong: \"The one that `holds` the lock\"", 15, "same-option")]
    [InlineData("single", 13, Choice + Choice + Choice + "      - right: \"R\"", 13, "count")]
    [InlineData("multi", 15, "      - wrong: \"The second of them\"", 13, "right-count")]
    [InlineData("multi", 13, Choice + Choice + Choice + "      - right: \"R\"", 13, "count")]
    [InlineData("truefalse", 12, "    answer: yes", 12, "type")]
    [InlineData("truefalse", 12, "    answer: \"true\"", 12, "type")]
    [InlineData("truefalse", 12, "    answer: True", 12, "type")]
    [InlineData("truefalse", 12, "    check: \"1 == 2\"", 4, "missing-field")]
    [InlineData("truefalse", 12, "    answer: true\n    code: |\n      x = 1\n    choices: []", 15, "wrong-kind")]
    [InlineData("output", 12, "    hint: |", 4, "missing-field")]
    [InlineData("output", 15, "    answer: \"\"\n    hint: |", 15, "empty")]
    [InlineData("output", 15, "    check: \"x == 1\"\n    answer: |", 15, "wrong-kind")]
    [InlineData("fill", 13, "      n = ___(\"abc\")", 12, "gap")]
    [InlineData("fill", 14, "    answer: \" len\"", 14, "pattern")]
    [InlineData("fill", 15, "    accept: []", 15, "count")]
    [InlineData("fill", 15, "    accept: [\"a \"]", 15, "pattern")]
    [InlineData("fill", 16, "    ignore_case: on", 16, "type")]
    [InlineData("fill", 16, "    fix: x", 16, "wrong-kind")]
    [InlineData("bug", 17, "      - wrong: 4", 17, "line-number")]
    [InlineData("bug", 17, "      - wrong: \"1\"", 17, "type")]
    [InlineData("bug", 17, "      - wrong: 0", 17, "range")]
    [InlineData("bug", 17, "      - wrong: 2", 19, "same-option")]
    [InlineData("bug", 17, "      - right: 1", 17, "right-count")]
    [InlineData("bug", 18, "        why: \"A sum may begin at nought.\"\n        check: \"x == 1\"", 19, "unknown-field")]
    [InlineData("bug", 23, "    hint: Look at the line twice.", 4, "missing-field")]
    [InlineData("order", 13, "      - \"The first step\"", 13, "type")]
    [InlineData("order", 13, "      - text: \"The second step\"", 14, "same-option")]
    [InlineData("order", 13, "      - text: \"a\\nb\"", 13, "pattern")]
    [InlineData("order", 13, "      - mark: first", 13, "missing-field")]
    [InlineData("order", 15, "", 13, "count")]
    [InlineData("match", 14, "        why: \"That is how it is.\"", 13, "missing-field")]
    [InlineData("match", 16, "      - left: \"One\"", 16, "same-option")]
    [InlineData("match", 17, "        right: 1", 17, "same-option")]
    [InlineData("match", 20, "    extra: [\"2\"]", 20, "same-option")]
    [InlineData("match", 20, "    extra: [\"a\", \"b\", \"c\"]", 20, "count")]
    [InlineData("match", 20, "    accept: [a]", 20, "wrong-kind")]
    public void A_fault_is_found_where_it_stands(string kind, int line, string text, int reported, string rule) =>
        Samples.Reports(Samples.Of(kind).WithLine(line, text), rule, reported);

    [Fact]
    public void Five_choices_are_not_too_many()
    {
        var other = Choice.Replace("Another", "Yet another", StringComparison.Ordinal);

        Assert.Empty(Samples.FaultsOf(Samples.Of("single").WithLine(13, Choice + other + "      - right: \"R\"")));
    }

    [Fact]
    public void Options_whose_ids_happen_to_be_the_same_are_refused()
    {
        // Found by trying: the first four bytes of their SHA-256 are equal.
        var text = Samples.Of("order").WithLine(13, "      - text: The value 5198").WithLine(15, "      - text: The value 33166");

        Samples.Reports(text, "option-id", 15);
    }

    [Fact]
    public void A_multi_question_needs_a_wrong_choice()
    {
        var text = Samples.Of("multi").Replace("- wrong", "- right", StringComparison.Ordinal);

        Samples.Reports(text, "all-right", 13);
    }

    [Theory]
    [InlineData("single", "prompt", 7, 600)]
    [InlineData("single", "explain", 8, 900)]
    [InlineData("single", "hint", 10, 150)]
    [InlineData("single", "code", 10, 1200)]
    [InlineData("truefalse", "why", 13, 300)]
    [InlineData("truefalse", "check", 10, 300)]
    [InlineData("fill", "answer", 14, 60)]
    [InlineData("bug", "fix", 23, 120)]
    public void A_text_may_have_as_many_characters_as_fit_and_not_one_more(string kind, string field, int line, int most)
    {
        var text = Samples.Of(kind);
        var rest = line == 10 ? "    author: somebody\n" : string.Empty;
        // Each of these is two UTF-16 units, but one character.
        string With(int length) => text.WithLine(line, $"{rest}    {field}: \"{string.Concat(Enumerable.Repeat("😀", length))}\"");

        Assert.Empty(Samples.FaultsOf(With(most)));
        Samples.Reports(With(most + 1), "too-long", line == 10 ? 11 : line);
    }
}
