using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class FormTests
{
    private static readonly TextField Word = new("word", "What stands at ____", MaxLength: 20);
    private static readonly TextField Output = new("output", "What is printed", Multiline: true);
    private static readonly ChoiceField Pair =
        new("pair", "Which", [new SelectOption("x", "A  first"), new SelectOption("y", "B  second")]);

    private static readonly ChoiceField Reasons =
        new("why", "Reasons", [new SelectOption("r", "Wrong"), new SelectOption("s", "Typo")], 0, 2);

    [Fact]
    public async Task A_form_shows_title_and_intro_and_asks_for_each_field()
    {
        var room = Opening(Pair, Word);

        var transcript = await room.PlayAsync("/form", "b", "yield");

        Assert.Contains("Your answer\n===========\n\nRead this first.\n", transcript, StringComparison.Ordinal);
        Assert.Contains("Which:\n[A] first\n[B] second\n", transcript, StringComparison.Ordinal);
        Assert.Contains("What stands at ____:\n", transcript, StringComparison.Ordinal);
        Assert.Equal([("pair", "y"), ("word", "yield")], Sent(room));
    }

    [Theory]
    [InlineData("Anything to add?", "Anything to add?\n")]
    [InlineData("Anything to add", "Anything to add:\n")]
    public async Task A_label_that_asks_needs_no_colon(string label, string shown)
    {
        var transcript = await Opening(Word with { Label = label }).PlayAsync("/form");

        Assert.Contains($"\n{shown}", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_choice_is_asked_for_again()
    {
        var room = Opening(Pair);

        var transcript = await room.PlayAsync("/form", "c", "AB", "a");

        Assert.Contains("Choose 1: A, B.", transcript, StringComparison.Ordinal);
        Assert.Equal([("pair", "x")], Sent(room));
    }

    [Fact]
    public async Task A_list_that_was_just_shown_is_not_shown_again()
    {
        var room = Opening(Pair, Pair with { Id = "other", Label = "And which" });

        var transcript = await room.PlayAsync("/form", "a", "b");

        Assert.Contains("And which: [A] [B]\n", transcript, StringComparison.Ordinal);
        Assert.Equal([("pair", "x"), ("other", "y")], Sent(room));
    }

    [Theory]
    [InlineData("1,2", "r,s")]
    [InlineData("typo", "s")]
    [InlineData("", "")]
    public async Task Several_or_none_may_be_chosen_where_the_field_says_so(string typed, string value)
    {
        var room = Opening(Reasons);

        await room.PlayAsync("/form", typed);

        Assert.Equal([("why", value)], Sent(room));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public async Task Several_lines_end_with_an_empty_line_or_a_full_stop(string end)
    {
        var room = Opening(Output);

        await room.PlayAsync("/form", "1", "  2", end, "not part of it");

        Assert.Equal([("output", "1\n  2")], Sent(room));
    }

    [Fact]
    public async Task An_empty_or_overlong_text_is_asked_for_again()
    {
        var room = Opening(Word);

        var transcript = await room.PlayAsync("/form", "", new string('x', 21), "yield");

        Assert.Contains("something has to stand here", transcript, StringComparison.Ordinal);
        Assert.Contains("at most 20 characters", transcript, StringComparison.Ordinal);
        Assert.Equal([("word", "yield")], Sent(room));
    }

    [Fact]
    public async Task Cancelling_leaves_the_form_and_sends_nothing()
    {
        var room = Opening(Word);

        var transcript = await room.PlayAsync("/form", "/cancel", "/other");

        Assert.Contains("Left the form; nothing was sent.", transcript, StringComparison.Ordinal);
        Assert.DoesNotContain(room.Heard, heard => heard is ModalSubmit);
        Assert.Equal("other", Assert.IsType<SlashCommand>(room.Heard[^1]).Name);
    }

    [Fact]
    public async Task A_command_typed_out_of_habit_is_not_an_answer()
    {
        var room = Opening(Word);

        var transcript = await room.PlayAsync("/form", "/form", "/as grace", "/yield");

        Assert.Contains("A form is open.", transcript, StringComparison.Ordinal);
        Assert.Equal([("word", "/yield")], Sent(room));
    }

    [Fact]
    public async Task The_end_of_input_discards_a_form_quietly()
    {
        var room = Opening(Pair, Output);

        var transcript = await room.PlayAsync("/form", "a", "1");

        Assert.Single(room.Heard);
        Assert.EndsWith("ada> 1\nThe room is closed. Come back tomorrow.\n\n", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quitting_inside_a_form_leaves_the_room()
    {
        var room = Opening(Word);

        await room.PlayAsync("/form", "/quit", "yield", "/form");

        Assert.Single(room.Heard);
    }

    private static ScriptedRoom Opening(params IReadOnlyList<ModalField> fields) => new(
        Route.Command<Silent>("form", "Opens", Deferral.Never))
    {
        Bot = heard => heard is SlashCommand { Name: "form" }
            ? Reply.Form(new Modal(new ActionId("send"), "Your answer", [new Paragraph("Read this first.")], fields))
            : ScriptedRoom.Says("Thanks."),
    };

    private static IEnumerable<(string Id, string Value)> Sent(ScriptedRoom room) =>
        Assert.IsType<ModalSubmit>(room.Heard[^1]).Fields.Select(field => (field.Key, field.Value));
}
