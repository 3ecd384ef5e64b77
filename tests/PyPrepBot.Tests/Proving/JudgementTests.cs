using PyPrepBot.Proving;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Tests.Proving;

public sealed class JudgementTests
{
    [Theory]
    [InlineData("a\n1\n", null)]
    [InlineData("a  \n1\n\n", null)]
    [InlineData("a\n2\n", "it prints `a⏎2` instead of `a⏎1`")]
    [InlineData("", "it prints `` instead of `a⏎1`")]
    public void Blanks_at_line_ends_do_not_count_all_else_does(string printed, string? fault) =>
        Assert.Equal(fault, Judgement.Fault(new Expectation("a\n1"), Done(printed)));

    [Fact]
    public void The_type_of_the_exception_is_the_last_line_of_an_output()
    {
        var expected = new Expectation("a\nKeyError") { TypeEndsOutput = true };

        Assert.Null(Judgement.Fault(expected, Done("a\n", "KeyError")));
        Assert.NotNull(Judgement.Fault(expected, Done("a\n")));
        Assert.NotNull(Judgement.Fault(expected, Done("a\n", "IndexError")));
    }

    [Theory]
    [InlineData(null, "TypeError", "it ends with TypeError")]
    [InlineData("KeyError", null, "it does not end with KeyError")]
    [InlineData("KeyError", "TypeError", "it ends with TypeError instead of KeyError")]
    [InlineData("KeyError", "KeyError", null)]
    public void A_program_must_end_as_it_should(string? wanted, string? raised, string? fault) =>
        Assert.Equal(fault, Judgement.Fault(new Expectation(Raises: wanted), Done("", raised)));

    [Theory]
    [InlineData("one\nother\ntwo\n", null)]
    [InlineData("two\none\n", "the steps come as `two, one`")]
    [InlineData("one\none\ntwo\n", "the steps come as `one, one, two`")]
    public void Steps_count_between_other_lines(string printed, string? fault) =>
        Assert.Equal(fault, Judgement.Fault(new Expectation { Marks = ["one", "two"] }, Done(printed)));

    [Theory]
    [InlineData("true", "false", null)]
    [InlineData("false", "false", "the check of `right one` gives `false`")]
    [InlineData("true", "true", "the check of `wrong one` gives `true`")]
    [InlineData("true", "NameError: x", "the check of `wrong one` gives `NameError: x`")]
    public void Each_check_must_give_what_its_option_says(string first, string second, string? fault)
    {
        ProofCheck[] checks = [new("right one", "a", true), new("wrong one", "b", false)];

        Assert.Equal(fault, Judgement.Fault(new Expectation(Checks: checks), Done("") with { Checks = [first, second] }));
    }

    [Fact]
    public void What_was_refused_speaks_against_a_program_that_gave_the_right_output() => Assert.Equal(
        "it uses the network, which no proof may do", Judgement.Fault(new Expectation("a"), Done("a") with { Refused = ["uses the network"] }));

    [Fact]
    public void No_outcome_is_no_proof() =>
        Assert.Equal("it does not end within 1 s", Judgement.Fault(new Expectation(), Outcome.None("it does not end within 1 s")));

    private static Outcome Done(string printed, string? raised = null) => new(printed, raised, [], [], null);
}
