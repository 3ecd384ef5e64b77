using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class TypedAnswerTests
{
    private static readonly ModalField OneText = new TextField("answer", "What is printed", Multiline: true, MaxLength: 50);

    [Theory]
    [InlineData("42")]
    [InlineData("3")]
    [InlineData("  indented")]
    [InlineData("hi")]
    [InlineData("A, B")]
    public async Task A_typed_line_is_the_answer_without_any_form(string typed)
    {
        var room = Asking(OneText);

        await room.PlayAsync("/challenge", typed);

        var form = Assert.IsType<ModalSubmit>(room.Heard[^1]);
        Assert.Equal("send", form.Action.Verb);
        Assert.Equal(typed, form.Fields["answer"]);
    }

    [Theory]
    [InlineData("/2", "hint")]
    [InlineData("/3", "pass")]
    [InlineData("I don't know", "pass")]
    public async Task Other_buttons_carry_a_slash_so_that_no_answer_is_mistaken_for_them(string typed, string verb)
    {
        var room = Asking(OneText);

        var transcript = await room.PlayAsync("/challenge", typed);

        Assert.Contains("Type your answer, or one of:\n", transcript, StringComparison.Ordinal);
        Assert.Contains("\n[/1] Answer   [/2] Hint   [/3] I don't know\n", transcript, StringComparison.Ordinal);
        Assert.Equal(verb, Assert.IsType<ButtonClick>(room.Heard[^1]).Action.Verb);
    }

    [Fact]
    public async Task The_main_button_opens_the_form_for_several_lines()
    {
        var room = Asking(OneText);

        await room.PlayAsync("/challenge", "/1", "1", "2", "");

        Assert.Equal("1\n2", Assert.IsType<ModalSubmit>(room.Heard[^1]).Fields["answer"]);
    }

    [Fact]
    public async Task A_form_with_more_than_a_text_is_asked_for_field_by_field()
    {
        var room = Asking(new ChoiceField("pair", "Which", [new SelectOption("x", "A  first")]));

        await room.PlayAsync("/challenge", "what now", "a");

        Assert.Equal("x", Assert.IsType<ModalSubmit>(room.Heard[^1]).Fields["pair"]);
    }

    [Fact]
    public async Task A_line_longer_than_its_field_is_not_sent()
    {
        var room = Asking(OneText);

        var transcript = await room.PlayAsync("/challenge", new string('x', 200_001));

        Assert.DoesNotContain(room.Heard, heard => heard is ModalSubmit);
        Assert.Contains("at most 50 characters", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_could_not_be_read_can_be_typed_again()
    {
        var room = Asking(OneText);

        await room.PlayAsync("/challenge", "first", "second");

        Assert.Equal(["first", "second"], room.Heard.OfType<ModalSubmit>().Select(form => form.Fields["answer"]));
    }

    [Fact]
    public async Task A_question_that_gave_way_to_its_verdict_is_closed()
    {
        var room = Asking(OneText, afterwards: Reply.Update(Message.Of("Right.")));

        await room.PlayAsync("/challenge", "first", "second");

        Assert.Single(room.Heard.OfType<ModalSubmit>());
    }

    [Fact]
    public async Task A_main_button_that_opens_no_form_is_never_pressed_by_chance()
    {
        var room = new ScriptedRoom
        {
            Bot = _ => ScriptedRoom.Says("Done.", new ButtonRow(new Button(new ActionId("again"), "Another test", ButtonStyle.Primary))),
        };

        var transcript = await room.PlayAsync("/quiz", "thanks");

        Assert.Single(room.Heard);
        Assert.Contains("Type one of 1, or a command", transcript, StringComparison.Ordinal);
    }

    private static ScriptedRoom Asking(ModalField field, Reply? afterwards = null) => new(
        Route.Button<Silent>("open", Deferral.Never), Route.Button<Silent>("hint", Deferral.UpdateOriginal))
    {
        Bot = heard => heard switch
        {
            SlashCommand => ScriptedRoom.Says("What is printed?", new ButtonRow(
                new Button(new ActionId("open"), "Answer", ButtonStyle.Primary),
                new Button(new ActionId("hint"), "Hint"),
                new Button(new ActionId("pass"), "I don't know"))),
            ButtonClick { Action.Verb: "open" } => Reply.Form(new Modal(new ActionId("send"), "Your answer", [], [field])),
            _ => afterwards ?? ScriptedRoom.Says("That could not be read."),
        },
    };
}
