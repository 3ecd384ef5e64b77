using CsCheck;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;

namespace PyPrepBot.Tests.Chat;

public sealed class CommandLineTests
{
    [Fact]
    public void A_line_that_names_its_options_is_read_by_their_names()
    {
        CommandOption[] options = [new("zone", "Where"), new("days", "When"), new("hour", "At")];

        var read = CommandLine.Read(options, "days:mon wed zone:Europe/Berlin Hour:18:30");

        Assert.Equal(("mon wed", "Europe/Berlin", "18:30"), (read["days"], read["zone"], read["hour"]));
    }

    [Fact]
    public void A_colon_in_an_answer_is_only_a_colon() =>
        Assert.Equal("text: B", CommandLine.Read([new CommandOption("text", "It") { Required = true }], "text: B")["text"]);

    private static readonly IReadOnlyList<CommandOption> Quiz =
        FeatureTable.Routes.Single(route => route is { Kind: RouteKind.Command, Name: "quiz" }).Options;

    [Theory]
    [InlineData("gil", "gil", null, null)]
    [InlineData("Global Interpreter Lock", "Global Interpreter Lock", null, null)]
    [InlineData("gil hard 10", "gil", "hard", "10")]
    [InlineData("asyncio 10 hard", "asyncio", "hard", "10")]
    [InlineData("__slots__", "__slots__", null, null)]
    [InlineData("hard", null, "hard", null)]
    [InlineData("", null, null, null)]
    public void Words_go_to_the_options_they_fit(string typed, string? topic, string? level, string? questions)
    {
        var arguments = CommandLine.Read(Quiz, typed);

        Assert.Equal(topic, arguments["topic"]);
        Assert.Equal(level, arguments["level"]);
        Assert.Equal(questions, arguments["questions"]);
    }

    [Theory]
    [InlineData("/quiz gil", "quiz", "gil")]
    [InlineData("  /Quiz   gil ", "quiz", "gil")]
    [InlineData("/help", "help", "")]
    [InlineData("/undoing x", "undoing", "x")]
    public void The_verb_is_the_whole_first_word(string line, string verb, string tail) =>
        Assert.Equal((verb, tail), CommandLine.Split(line));

    [Fact]
    public void Where_a_person_may_stay_away_a_word_is_none_unless_it_says_so()
    {
        CommandOption[] options = [new("key", "") { Choices = ["hour"] }, new("value", ""), new("add", "") { IsUser = true }];

        var plain = CommandLine.Read(options, "hour 9am", word => word);
        var named = CommandLine.Read(options, "add:ada", word => word);

        Assert.Equal((null, "ada"), (plain["add"], named["add"]));
    }

    [Fact]
    public void Words_that_fit_nothing_are_told_apart()
    {
        var arguments = CommandLine.Read([new CommandOption("period", "") { Choices = ["week"] }], "fortnight");

        Assert.Null(arguments["period"]);
        Assert.Equal("fortnight", arguments[CommandLine.Unread]);
    }

    [Fact]
    public void An_answer_keeps_its_blanks_and_line_ends() =>
        Assert.Equal("a  b\n c", CommandLine.Read([new CommandOption("text", "")], "a  b\n c").Raw("text"));

    [Fact]
    public void Any_line_can_be_read() => Gen.String.Sample(line =>
    {
        var (verb, tail) = CommandLine.Split(line);

        Assert.NotNull(CommandLine.Read(Quiz, tail));
        Assert.False(verb.StartsWith('/'));
    });
}
