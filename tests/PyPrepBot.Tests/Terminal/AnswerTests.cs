using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("b", "B")]
    [InlineData("[B]", "B")]
    [InlineData("1", "Hint")]
    [InlineData("2", "I don't know")]
    [InlineData("h", "Hint")]
    [InlineData("i don't know", "I don't know")]
    [InlineData("rep", "Report")]
    public async Task A_key_or_the_beginning_of_a_label_presses_a_button(string typed, string pressed)
    {
        var room = Asking(ScriptedRoom.Buttons("A", "B"), ScriptedRoom.Buttons("Hint", "I don't know", "Report"));

        var transcript = await room.PlayAsync("/challenge", typed);

        Assert.Contains("[A]   [B]\n[1] Hint   [2] I don't know   [3] Report\n", transcript, StringComparison.Ordinal);
        Assert.Equal(pressed, Assert.IsType<ButtonClick>(room.Heard[^1]).Action.Part(0));
    }

    [Theory]
    [InlineData("3", "Line 3")]
    [InlineData("line 7", "Line 7")]
    [InlineData("/1", "Hint")]
    public async Task A_line_is_named_by_its_number_and_other_buttons_give_way(string typed, string pressed)
    {
        var room = Asking(ScriptedRoom.Buttons("Line 3", "Line 7"), ScriptedRoom.Buttons("Hint"));

        var transcript = await room.PlayAsync("/challenge", typed);

        Assert.Contains("[3] Line 3   [7] Line 7\n[/1] Hint\n", transcript, StringComparison.Ordinal);
        Assert.Equal(pressed, Assert.IsType<ButtonClick>(room.Heard[^1]).Action.Part(0));
    }

    [Theory]
    [InlineData("t", "True")]
    [InlineData("FALSE", "False")]
    [InlineData("a", "True")]
    [InlineData("B", "False")]
    [InlineData("2", "False")]
    public async Task True_and_false_can_be_typed(string typed, string pressed)
    {
        var room = Asking(ScriptedRoom.Buttons("True", "False"));

        await room.PlayAsync("/challenge", typed);

        Assert.Equal(pressed, Assert.IsType<ButtonClick>(room.Heard[^1]).Action.Part(0));
    }

    [Theory]
    [InlineData("A, C", "a,c")]
    [InlineData("ca", "c,a")]
    [InlineData("a c a", "a,c")]
    [InlineData("B", "b")]
    public async Task Several_entries_of_a_list_are_taken_by_their_letters(string typed, string values)
    {
        var room = Asking(List(max: 2));

        await room.PlayAsync("/challenge", typed);

        Assert.Equal(values, string.Join(',', Assert.IsType<SelectChoice>(room.Heard[^1]).Values));
    }

    [Fact]
    public async Task More_entries_than_allowed_are_not_sent()
    {
        var room = Asking(List(max: 2));

        var transcript = await room.PlayAsync("/challenge", "ABC");

        Assert.Single(room.Heard);
        Assert.Contains("Choose 1 to 2 of the list.", transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("9")]
    [InlineData("AQ")]
    [InlineData("re")]
    public async Task A_line_that_fits_nothing_brings_the_choices(string typed)
    {
        var room = Asking(ScriptedRoom.Buttons("A", "B", "Report", "Repeat"));

        var transcript = await room.PlayAsync("/challenge", typed);

        Assert.Single(room.Heard);
        Assert.Contains("That is none of the choices. Type one of A, B, 1, 2, or a command", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_to_answer_it_says_what_to_begin_with()
    {
        var transcript = await new ScriptedRoom().PlayAsync("hello");

        Assert.Contains("There is nothing to answer right now. `/challenge`", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_without_controls_leaves_the_question_open()
    {
        var room = new ScriptedRoom
        {
            Bot = heard => heard is SlashCommand { Name: "challenge" } ? Question("A") : ScriptedRoom.Says("Just so you know."),
        };

        await room.PlayAsync("/challenge", "/progress", "A");

        Assert.IsType<ButtonClick>(room.Heard[^1]);
    }

    [Fact]
    public async Task A_reply_with_controls_takes_the_place_of_the_question()
    {
        var room = new ScriptedRoom { Bot = heard => heard is SlashCommand ? Question("A", "B") : Question("Next") };

        await room.PlayAsync("/challenge", "A", "B");

        Assert.Equal(2, room.Heard.Count);
    }

    [Fact]
    public async Task An_answer_that_was_taken_cannot_be_given_again()
    {
        var room = new ScriptedRoom { Bot = heard => heard is SlashCommand ? Question("A", "B") : ScriptedRoom.Says("Right.") };

        var transcript = await room.PlayAsync("/challenge", "A", "B");

        Assert.Equal(2, room.Heard.Count);
        Assert.Contains("There is nothing to answer right now.", transcript, StringComparison.Ordinal);
    }

    private static ScriptedRoom Asking(params IReadOnlyList<Block> blocks) => new() { Bot = _ => ScriptedRoom.Says("Which?", blocks) };

    private static Reply Question(params IReadOnlyList<string> labels) => ScriptedRoom.Says("Which?", ScriptedRoom.Buttons(labels));

    private static SelectMenu List(int max) => new(
        new ActionId("pick"),
        "Choose",
        [new SelectOption("a", "A  first"), new SelectOption("b", "B  second"), new SelectOption("c", "C  third")],
        Min: 1,
        Max: max);
}
