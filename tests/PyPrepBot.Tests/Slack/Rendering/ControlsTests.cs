using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed class ControlsTests
{
    [Theory]
    [InlineData(4, "4")]
    [InlineData(25, "25")]
    [InlineData(26, "25,1")]
    [Trait("Row", "D12")]
    public void A_block_holds_twenty_five_buttons(int buttons, string blocks) => Assert.Equal(
        blocks, string.Join(',', Drawn.Blocks(Row(buttons)).Cast<ActionsBody>().Select(block => block.Elements.Count)));

    [Theory]
    [InlineData(75, 75)]
    [InlineData(76, 75)]
    [Trait("Row", "D12")]
    public void A_label_is_cut(int typed, int shown)
    {
        var row = new ButtonRow(new Button(new ActionId("a"), new string('l', typed)));

        Assert.Equal(shown, Assert.IsType<ButtonBody>(Assert.Single(Drawn.Controls(row))).Text.Text.Length);
    }

    [Fact]
    public void At_most_one_button_stands_out()
    {
        var styles = Drawn.Controls(new ButtonRow(Styled(1), Styled(2), Styled(3))).Cast<ButtonBody>().Select(button => button.Style);

        Assert.Equal(["primary", null, null], styles);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1)]
    [Trait("Row", "D12")]
    public void A_list_holds_a_hundred(int options) =>
        Assert.Equal(options, Assert.IsType<SelectBody>(Assert.Single(Drawn.Controls(Menu(Samples.Options(options))))).Options.Count);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [Trait("Row", "D12")]
    public void A_list_of_none_or_too_many_is_a_bug(int options) =>
        Assert.Throws<InvalidOperationException>(() => Drawn.Blocks(Menu(Samples.Options(options))));

    [Theory]
    [InlineData(3, "CheckboxesBody 3,ButtonBody")]
    [InlineData(12, "CheckboxesBody 10,CheckboxesBody 2,ButtonBody")]
    public void A_list_of_several_is_boxes_that_wait_for_their_button(int options, string controls)
    {
        var menu = new SelectMenu(new ActionId("take"), "Choose", Samples.Options(options), Max: options);

        var drawn = Drawn.Controls(menu).ToList();

        Assert.Equal(controls, string.Join(',', drawn.Select(
            control => control is CheckboxesBody boxes ? $"CheckboxesBody {boxes.Options.Count}" : control.GetType().Name)));
        Assert.Equal(drawn.Count, drawn.DistinctBy(control => control.ActionId).Count());
        Assert.Equal("v1|take", drawn[^1].ActionId);
    }

    [Theory]
    [InlineData(75, null)]
    [InlineData(76, "…ee")]
    [Trait("Row", "D12")]
    public void What_an_option_has_no_room_for_stands_below_it(int length, string? below)
    {
        var list = Assert.IsType<SelectBody>(Assert.Single(Drawn.Controls(Menu([new SelectOption("v", new string('e', length))]))));

        Assert.Equal((75, below), (list.Options[0].Text.Text.Length, list.Options[0].Description?.Text));
    }

    [Fact]
    public void A_value_that_could_not_come_back_whole_is_a_bug()
    {
        string[] values = ["", "\uD83E", new string('v', 151)];

        Assert.All(values, value => Assert.Throws<InvalidOperationException>(() => Drawn.Blocks(Menu([new SelectOption(value, "label")]))));
    }

    [Fact]
    public void Two_controls_of_one_id_are_a_bug() => Assert.Throws<InvalidOperationException>(() => Drawn.Blocks(Row(1), Row(1)));

    private static ButtonRow Row(int count) =>
        new([.. Enumerable.Range(1, count).Select(number => new Button(new ActionId("press", $"{number}"), "Press"))]);

    private static Button Styled(int number) => new(new ActionId("press", $"{number}"), "Press", ButtonStyle.Primary);

    private static SelectMenu Menu(IReadOnlyList<SelectOption> options) => new(new ActionId("take"), "Choose", options);
}
