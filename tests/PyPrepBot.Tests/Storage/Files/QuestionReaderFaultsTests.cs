using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class QuestionReaderFaultsTests
{
    [Theory]
    [InlineData(1, "schema: 2", "range")]
    [InlineData(1, "schema: \"1\"", "type")]
    [InlineData(1, "scheme: 1", "unknown-field")]
    [InlineData(2, "topic: Gil", "pattern")]
    [InlineData(2, "topic: threads", "unknown-topic")]
    [InlineData(4, "  - id: gil_1", "pattern")]
    [InlineData(4, "  - id: gil-00001", "pattern")]
    [InlineData(4, "  - id: gil-gil-gil-gil-gil-gil-gil-gil-gil-gil-gil-001", "too-long")]
    [InlineData(5, "    difficulty: simple", "word")]
    [InlineData(5, "    difficulty: Easy", "word")]
    [InlineData(5, "    dificulty: easy", "unknown-field")]
    [InlineData(5, "    difficulty: [easy]", "type")]
    [InlineData(6, "    kind: choice", "word")]
    [InlineData(7, "    prompt: Too short.", "too-short")]
    [InlineData(7, "    prompt:", "empty")]
    [InlineData(7, "    prompt: {a: b}", "type")]
    [InlineData(7, "    prompt: \"What happens\\0 in this piece of Python?\"", "control-character")]
    [InlineData(8, "    explain: Because it is so.", "too-short")]
    [InlineData(9, "    refs: []", "count")]
    [InlineData(9, "    refs: https://docs.python.org/", "type")]
    [InlineData(9, "    refs: [http://docs.python.org/]", "pattern")]
    [InlineData(9, "    refs: [\"https://docs.python.org/ 3\"]", "pattern")]
    [InlineData(9, "    refs: [\"https://docs.python.org:port/\"]", "pattern")]
    [InlineData(9, "    refs: [https://a.org/, https://b.org/, https://c.org/, https://d.org/, https://e.org/]", "count")]
    [InlineData(9, "    refs: [https://a.org/, https://a.org/]", "duplicate-item")]
    [InlineData(10, "    author: some body", "pattern")]
    [InlineData(10, "    author: -somebody", "pattern")]
    [InlineData(11, "    since: 2026-11-22", "quotes")]
    [InlineData(11, "    since: \"22.11.2026\"", "pattern")]
    [InlineData(11, "    since: \"2026-02-30\"", "date")]
    public void A_faulty_line_is_named(int line, string text, string rule) =>
        Samples.Reports(Samples.Of("single").WithLine(line, text), rule, line);

    [Theory]
    [InlineData("    topic: [gil]", "type")]
    [InlineData("    topic: slot", "unknown-topic")]
    [InlineData("    also: [slot]", "unknown-topic")]
    [InlineData("    also: []", "count")]
    [InlineData("    also: [gil, slots, gil, gil]", "count")]
    [InlineData("    also: [slots, slots]", "duplicate-item")]
    [InlineData("    python: 3.10", "quotes")]
    [InlineData("    python: \"3.x\"", "pattern")]
    [InlineData("    python: \"3.12-\"", "pattern")]
    [InlineData("    build: nogil", "word")]
    [InlineData("    code: x", "too-short")]
    [InlineData("    hint: Think.", "too-short")]
    [InlineData("    hint: ~", "too-short")]
    [InlineData("    tags: [Two Words]", "pattern")]
    [InlineData("    tags: [a, b, c, d, e, f, g, h, i]", "count")]
    [InlineData("    seed: [F1]", "pattern")]
    [InlineData("    seed: []", "count")]
    [InlineData("    status: dead", "word")]
    [InlineData("    replaces: gil", "pattern")]
    [InlineData("    author: somebody", "duplicate-field")]
    [InlineData("    <<: {a: 1}", "unknown-field")]
    [InlineData("    verify: none", "type")]
    [InlineData("    verify: {}", "type")]
    [InlineData("    verify: {skip: Too short}", "too-short")]
    [InlineData("    verify: {skip: Nobody can show this at all, stdout: a}", "skip-alone")]
    [InlineData("    verify: {script: \"\"}", "empty")]
    [InlineData("    verify: {raises: keyError}", "pattern")]
    [InlineData("    verify: {needs: [gpu]}", "word")]
    [InlineData("    verify: {needs: []}", "count")]
    [InlineData("    verify: {fixed: a}", "wrong-kind")]
    [InlineData("    verify: {output: a}", "unknown-field")]
    public void A_faulty_field_that_may_be_left_out_is_named(string text, string rule) =>
        Samples.Reports(Samples.Of("single").WithLine(11, "    since: \"2026-11-22\"\n" + text), rule, 12);

    [Theory]
    [InlineData(4, "  - topic: gil", "id")]
    [InlineData(5, "    status: live", "difficulty")]
    [InlineData(6, "    status: live", "kind")]
    [InlineData(7, "    status: live", "prompt")]
    [InlineData(8, "    status: live", "explain")]
    [InlineData(9, "    status: live", "refs")]
    [InlineData(10, "    status: live", "author")]
    [InlineData(11, "    status: live", "since")]
    public void A_missing_field_is_named_at_the_beginning_of_its_question(int line, string instead, string name)
    {
        var faults = Samples.FaultsOf(Samples.Of("single").WithLine(line, instead));

        var fault = Assert.Single(faults, fault => fault.Rule == "missing-field");
        Assert.Equal(4, fault.Line);
        Assert.Contains($"`{name}`", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_any_topic_is_refused() =>
        Samples.Reports(Samples.Of("single").WithLine(2, "# no topic"), "missing-field", 4);

    [Fact]
    public void A_file_without_questions_is_refused() => Samples.Reports("schema: 1\nquestions: []\n", "count", 2);

    [Fact]
    public void A_question_that_is_no_group_of_fields_is_refused() => Samples.Reports("schema: 1\nquestions:\n  - gil-001\n", "type", 3);

    [Fact]
    public void The_field_that_was_probably_meant_is_suggested()
    {
        var text = Samples.Of("single").WithLine(10, "    author: somebody\n    hnt: Think about the lock.");

        var fault = Assert.Single(Samples.FaultsOf(text));
        Assert.Equal("Did you mean `hint`?", fault.HowToMend);
    }

    [Fact]
    public void All_faults_of_a_file_are_reported_together()
    {
        var text = Samples.Of("single")
            .WithLine(4, "  - id: Gil")
            .WithLine(5, "    difficulty: 1")
            .WithLine(7, "    prompt: Why?")
            .WithLine(10, "    author: ''");

        Assert.Equal([4, 5, 7, 10], Samples.FaultsOf(text).Select(fault => fault.Line).Order());
    }
}
