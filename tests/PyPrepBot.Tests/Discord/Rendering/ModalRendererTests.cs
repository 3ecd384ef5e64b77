using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class ModalRendererTests
{
    [Fact]
    public void A_form_is_a_first_answer_of_its_own_kind()
    {
        var form = ModalRenderer.Render(Samples.Form);

        Assert.Equal((9, "v1|form", "Title"), (form.Type, form.Data.CustomId, form.Data.Title));
        Assert.Equal("needle\n```py\nx = 1\n```", form.Data.Components[0].Content);
    }

    [Fact]
    [Trait("Row", "M09")]
    public void A_field_is_labelled_by_its_frame_alone()
    {
        var frame = Only(new TextField("text", "Words"));

        Assert.Equal((ComponentTypes.Label, "Words"), (frame.Type, frame.Label));
        Assert.Equal((ComponentTypes.TextInput, null), (frame.Inner!.Type, frame.Inner.Label));
    }

    [Theory]
    [InlineData(1, 1, ComponentTypes.Select)]
    [InlineData(2, 1, ComponentTypes.RadioGroup)]
    [InlineData(10, 1, ComponentTypes.RadioGroup)]
    [InlineData(11, 1, ComponentTypes.Select)]
    [InlineData(25, 1, ComponentTypes.Select)]
    [InlineData(1, 2, ComponentTypes.CheckboxGroup)]
    [InlineData(10, 3, ComponentTypes.CheckboxGroup)]
    [InlineData(11, 3, ComponentTypes.Select)]
    public void A_choice_is_drawn_as_its_size_allows(int options, int max, int type) =>
        Assert.Equal(type, Only(new ChoiceField("f", "Choose", Samples.Options(options), Max: max)).Inner!.Type);

    [Fact]
    public void Several_choices_say_how_many()
    {
        var group = Only(new ChoiceField("f", "Choose", Samples.Options(4), Min: 0, Max: 9)).Inner!;

        Assert.Equal((0, 4, false), (group.MinValues, group.MaxValues, group.Required));
    }

    [Fact]
    public void What_a_label_has_no_room_for_stands_below_it()
    {
        var frame = Only(new TextField("f", string.Concat(Enumerable.Repeat("0123456789", 6))));

        Assert.Equal("01234567890123456789012345678901234567890123…", frame.Label);
        Assert.Equal("…4567890123456789", frame.Description);
    }

    [Theory]
    [InlineData(5000, 4000)]
    [InlineData(10, 10)]
    public void A_value_is_cut_to_its_field(int most, int shown)
    {
        var field = Only(new TextField("f", "Words", MaxLength: most) { Value = string.Concat(Enumerable.Repeat("🦞", 6000)) }).Inner!;

        Assert.Equal((shown, shown), (field.MaxLength, Runes.Count(field.Value!)));
    }

    [Fact]
    public void A_field_of_one_line_has_one()
    {
        var field = Only(new TextField("f", "Words", Required: false) { Value = "a\nb" }).Inner!;

        Assert.Equal((1, "a b", false), (field.Style, field.Value, field.Required));
    }

    [Fact]
    public void Five_fields_leave_no_room_for_an_introduction()
    {
        var form = Form(5, new Paragraph("intro"));

        Assert.All(form.Data.Components, component => Assert.Equal(ComponentTypes.Label, component.Type));
        Assert.Equal(5, form.Data.Components.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_form_of_no_or_six_fields_is_a_bug(int fields) => Assert.Throws<InvalidOperationException>(() => Form(fields));

    [Fact]
    [Trait("Row", "M05")]
    public void Two_fields_of_one_id_are_a_bug() => Assert.Throws<InvalidOperationException>(
        () => ModalRenderer.Render(new Modal(new ActionId("form"), "T", [], [new TextField("a", "A"), new TextField("a", "B")])));

    [Fact]
    public void A_long_title_is_cut() =>
        Assert.Equal(45, ModalRenderer.Render(Samples.Form with { Title = new string('t', 60) }).Data.Title.Length);

    private static ModalCallback Form(int fields, params IReadOnlyList<Block> intro) => ModalRenderer.Render(
        new Modal(new ActionId("form"), "T", intro, [.. Enumerable.Range(0, fields).Select(id => new TextField($"f{id}", "Words"))]));

    private static Component Only(ModalField field) =>
        Assert.Single(ModalRenderer.Render(new Modal(new ActionId("form"), "T", [], [field])).Data.Components);
}
