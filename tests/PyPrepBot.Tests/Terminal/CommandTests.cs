using PyPrepBot.Core.Chat;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class CommandTests
{
    private static readonly Route[] Routes =
    [
        Route.Command<Silent>(
            "quiz",
            "Five questions on one topic",
            Deferral.Ephemeral,
            new CommandOption("topic", "Any topic"),
            new CommandOption("level", "How hard") { Choices = ["easy", "hard"] },
            new CommandOption("questions", "How many") { IsNumber = true }),
        Route.Command<Silent>(
            "board", "The board", Deferral.Ephemeral, new CommandOption("period", "Which days") { Choices = ["week", "all"] }),
        Route.Command<Silent>(
            "answer", "Answer by typing", Deferral.Ephemeral, new CommandOption("text", "What you think") { Required = true }),
        Route.Command<Silent>("pause", "A holiday", Deferral.Ephemeral),
        Route.Command<Silent>("help", "Help", Deferral.Ephemeral),
    ];

    [Fact]
    public async Task Words_behind_a_command_become_its_options()
    {
        var room = new ScriptedRoom(Routes);

        await room.PlayAsync("/Quiz global interpreter lock HARD 10");

        var command = Assert.IsType<SlashCommand>(Assert.Single(room.Heard));
        Assert.Equal("quiz", command.Name);
        Assert.Equal("global interpreter lock", command.Arguments["topic"]);
        Assert.Equal("hard", command.Arguments["level"]);
        Assert.Equal("10", command.Arguments["questions"]);
    }

    [Fact]
    public async Task Words_that_fit_no_option_bring_the_usage_and_are_not_sent()
    {
        var room = new ScriptedRoom(Routes);

        var transcript = await room.PlayAsync("/board month");

        Assert.Empty(room.Heard);
        Assert.Contains("`/board`: The board. It has no use for `month`.", transcript, StringComparison.Ordinal);
        Assert.Contains("period:  Which days (week, all), if you like", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_behind_a_command_without_options_are_not_sent_either()
    {
        var room = new ScriptedRoom(Routes);

        var transcript = await room.PlayAsync("/pause please");

        Assert.Empty(room.Heard);
        Assert.Contains("It stands alone: `/pause`", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_word_is_asked_for()
    {
        var room = new ScriptedRoom(Routes);

        var transcript = await room.PlayAsync("/answer");

        Assert.Empty(room.Heard);
        Assert.Contains("It needs `text`.", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_goes_to_the_bot_which_knows_what_to_say()
    {
        var room = new ScriptedRoom(Routes);

        await room.PlayAsync("/undo it all");

        Assert.Equal("undo", Assert.IsType<SlashCommand>(Assert.Single(room.Heard)).Name);
    }

    [Fact]
    public async Task Help_also_names_the_rooms_own_commands()
    {
        var transcript = await new ScriptedRoom(Routes).PlayAsync("/help");

        Assert.Contains("In this room also: `/as ada`", transcript, StringComparison.Ordinal);
    }
}
