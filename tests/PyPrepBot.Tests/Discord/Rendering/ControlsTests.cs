using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class ControlsTests
{
    [Theory]
    [InlineData(1, "1")]
    [InlineData(5, "5")]
    [InlineData(6, "5,1")]
    [InlineData(11, "5,5,1")]
    [Trait("Row", "M08")]
    public void Buttons_wrap_into_rows_of_five(int buttons, string rows) => Assert.Equal(
        rows, string.Join(',', Drawn.Components(ComponentTypes.Row, Row(buttons)).Select(row => row.Components!.Count)));

    [Fact]
    [Trait("Row", "M08")]
    public void A_list_never_shares_a_row_with_buttons()
    {
        var rows = Drawn.Components(ComponentTypes.Row, Row(1), Menu(Samples.Options(2)));

        Assert.Equal([ComponentTypes.Button, ComponentTypes.Select], rows.Select(row => Assert.Single(row.Components!).Type));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(26)]
    [Trait("Row", "M08")]
    public void A_list_without_options_or_with_too_many_is_a_bug(int options) =>
        Assert.Throws<InvalidOperationException>(() => Drawn.Components(Menu(Samples.Options(options))));

    [Fact]
    [Trait("Row", "M08")]
    public void Forty_components_fit_and_lines_make_room_for_controls()
    {
        var rows = Enumerable.Range(0, 6).SelectMany(row => new Block[] { Row(5, row), new Divider() });

        var components = Drawn.Components([.. rows, new Paragraph("words"), Row(1, 7)]);

        Assert.Equal(40, components.Count);
        Assert.Equal(31, components.Count(component => component.Type == ComponentTypes.Button));
    }

    [Fact]
    [Trait("Row", "M08")]
    public void Forty_one_components_are_a_bug() => Assert.Throws<InvalidOperationException>(
        () => Drawn.Components([.. Enumerable.Range(0, 20).Select(row => Row(1, row))]));

    [Fact]
    [Trait("Row", "M05")]
    public void Two_controls_of_one_id_are_a_bug() => Assert.Throws<InvalidOperationException>(
        () => Drawn.Components(Row(1), new SelectMenu(new ActionId("press", "0-0"), "Choose", Samples.Options(2))));

    [Fact]
    [Trait("Row", "M05")]
    public void Two_options_of_one_value_are_a_bug() => Assert.Throws<InvalidOperationException>(
        () => Drawn.Components(Menu([new SelectOption("a", "One"), new SelectOption("a", "Two")])));

    [Theory]
    [InlineData(0xD83E)]
    [InlineData(0xDD9E)]
    [Trait("Row", "M06")]
    public void An_id_with_half_a_character_is_a_bug(int half) => Assert.Throws<InvalidOperationException>(
        () => Drawn.Components(new ButtonRow(new Button(new ActionId("press", ((char)half).ToString()), "Press"))));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [Trait("Row", "M06")]
    public void A_value_that_cannot_come_back_whole_is_a_bug(int length) => Assert.Throws<InvalidOperationException>(
        () => Drawn.Components(Menu([new SelectOption(new string('x', length), "Label")])));

    [Fact]
    [Trait("Row", "M06")]
    public void The_longest_id_passes_whole()
    {
        var action = new ActionId("press", new string('x', ActionId.MaxLength - "v1|press|".Length));

        var button = Assert.Single(Drawn.Components(ComponentTypes.Button, new ButtonRow(new Button(action, "Press"))));

        Assert.Equal(action, ActionId.TryParse(button.CustomId));
    }

    [Theory]
    [InlineData(80, 80, false)]
    [InlineData(81, 80, true)]
    public void A_long_label_is_cut_by_characters(int length, int shown, bool cut)
    {
        var label = Assert.Single(Drawn.Components(ComponentTypes.Button, Labelled(string.Concat(Enumerable.Repeat("🦞", length))))).Label!;

        Assert.Equal(shown, Runes.Count(label));
        Assert.Equal(cut, label.EndsWith('…'));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u202E\n")]
    public void A_label_of_nothing_seen_is_still_one(string label) =>
        Assert.Equal("…", Assert.Single(Drawn.Components(ComponentTypes.Button, Labelled(label))).Label);

    [Fact]
    public void Lists_are_cut_to_what_is_shown()
    {
        var menu = new SelectMenu(
            new ActionId("take"), new string('p', 151), [new SelectOption("a", new string('l', 101))], Min: 0, Max: 9);

        var list = Assert.Single(Drawn.Components(ComponentTypes.Select, menu));

        Assert.Equal((150, 100), (list.Placeholder!.Length, Assert.Single(list.Options!).Label.Length));
        Assert.Equal((0, 1), (list.MinValues, list.MaxValues));
    }

    [Theory]
    [InlineData(ButtonStyle.Primary, 1)]
    [InlineData(ButtonStyle.Plain, 2)]
    [InlineData(ButtonStyle.Danger, 4)]
    public void A_button_has_the_colour_of_its_weight(ButtonStyle style, int number) => Assert.Equal(
        number,
        Assert.Single(Drawn.Components(ComponentTypes.Button, new ButtonRow(new Button(new ActionId("press"), "Press", style)))).Style);

    private static ButtonRow Labelled(string label) => new(new Button(new ActionId("press"), label));

    private static SelectMenu Menu(IReadOnlyList<SelectOption> options) => new(new ActionId("take"), "Choose", options);

    private static ButtonRow Row(int buttons, int row = 0) => new([.. Enumerable.Range(0, buttons)
        .Select(number => new Button(new ActionId("press", $"{row}-{number}"), "Press"))]);
}
