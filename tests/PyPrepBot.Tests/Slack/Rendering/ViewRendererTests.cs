using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed class ViewRendererTests
{
    private static readonly ViewOrigin Origin = new("C9DAILY", "1.2", "3.4");

    [Fact]
    public void A_form_says_what_it_means_and_where_it_was_opened()
    {
        var form = ViewRenderer.Form(Samples.Form, Origin);

        Assert.Equal(("modal", "v1|form|c77", "Title", "Send"), (form.Type, form.CallbackId, form.Title!.Text, form.Submit!.Text));
        Assert.Equal(Origin, ViewOrigin.Read(form.PrivateMetadata));
        Assert.Equal("needle", Drawn.Words(form.Blocks[0]));
    }

    [Fact]
    [Trait("Row", "C12")]
    public void A_field_is_named_by_its_own_block_so_that_it_can_be_refused()
    {
        var fields = ViewRenderer.Form(Samples.Form, Origin).Blocks.OfType<InputBody>();

        Assert.Equal(Samples.Form.Fields.Select(field => field.Id), fields.Select(field => field.BlockId));
    }

    [Fact]
    [Trait("Row", "C14")]
    public void The_next_form_begins_empty()
    {
        var field = new TextField("text", "Words");

        var (first, second) = (Only(field, "c77").Element.ActionId, Only(field, "c78").Element.ActionId);

        Assert.Equal(("v1|form|c77", "v1|form|c78"), (first, second));
    }

    [Theory]
    [InlineData(1, 1, typeof(RadioButtonsBody))]
    [InlineData(10, 1, typeof(RadioButtonsBody))]
    [InlineData(11, 1, typeof(SelectBody))]
    [InlineData(100, 1, typeof(SelectBody))]
    [InlineData(4, 4, typeof(CheckboxesBody))]
    [InlineData(4, 9, typeof(CheckboxesBody))]
    [InlineData(4, 2, typeof(MultiSelectBody))]
    [InlineData(11, 11, typeof(MultiSelectBody))]
    public void A_choice_is_drawn_as_its_size_allows(int options, int max, Type kind) =>
        Assert.IsType(kind, Only(new ChoiceField("f", "Choose", Samples.Options(options), Max: max)).Element);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void What_need_not_be_chosen_is_optional(int min, bool optional) =>
        Assert.Equal(optional, Only(new ChoiceField("f", "Choose", Samples.Options(3), Min: min)).Optional);

    [Theory]
    [InlineData(5000, 3000)]
    [InlineData(11, 10)]
    public void A_value_is_cut_to_its_field_between_characters(int most, int shown)
    {
        var field = Assert.IsType<TextInputBody>(
            Only(new TextField("f", "Words", MaxLength: most) { Value = string.Concat(Enumerable.Repeat("🦞", 6000)) }).Element);

        Assert.Equal((Math.Min(most, 3000), shown), (field.MaxLength, field.InitialValue!.Length));
    }

    [Fact]
    public void A_field_of_one_line_has_one()
    {
        var block = Only(new TextField("f", "Words", Required: false) { Value = "a\nb" });

        var field = Assert.IsType<TextInputBody>(block.Element);
        Assert.Equal((false, "a b", true), (field.Multiline, field.InitialValue, block.Optional));
    }

    [Theory]
    [InlineData("A title of twenty-four c", "A title of twenty-four c")]
    [InlineData("A title of twenty-five ch", "A title of twenty-five …")]
    [InlineData(" ", "…")]
    public void A_title_is_cut(string title, string shown) =>
        Assert.Equal(shown, ViewRenderer.Form(Samples.Form with { Title = title }, Origin).Title!.Text);

    [Fact]
    public void A_form_without_fields_or_with_two_of_one_id_is_a_bug() => Assert.All(
        new ModalField[][] { [], [new TextField("a", "A"), new TextField("a", "B")], [new TextField("", "A")] },
        fields => Assert.Throws<InvalidOperationException>(() => ViewRenderer.Form(Samples.Form with { Fields = fields }, Origin)));

    [Fact]
    public void A_view_carries_ids_and_no_more_than_it_holds() => Assert.Throws<InvalidOperationException>(
        () => ViewRenderer.Form(Samples.Form, new ViewOrigin(new string('C', 3000))));

    [Theory]
    [InlineData("Quiz 2 of 5", "Quiz 2 of 5")]
    [InlineData("", "PyPrepBot")]
    public void A_private_card_is_a_window_called_by_its_heading(string heading, string title)
    {
        var card = ViewRenderer.Card(new ChatMessage("", new Heading(heading), new Paragraph("words")), Origin);

        Assert.Equal((title, null, null), (card.Title!.Text, card.CallbackId, card.Submit));
        Assert.Equal(Origin, ViewOrigin.Read(card.PrivateMetadata));
    }

    [Fact]
    [Trait("Row", "C1")]
    public void A_window_can_be_opened_before_it_is_known_what_it_shows() =>
        Assert.Equal("One moment …", Drawn.Words(Assert.Single(ViewRenderer.Loading(Origin).Blocks)));

    [Fact]
    public void The_Home_tab_takes_twice_as_many_blocks()
    {
        var home = HomeRenderer.Render(new ChatMessage("", [.. Enumerable.Repeat(new Heading("title"), 120)]));

        Assert.Equal(("home", 100, null), (home.Type, home.Blocks.Count, home.Title));
    }

    private static InputBody Only(ModalField field, string challenge = "c77") => Assert.IsType<InputBody>(Assert.Single(
        ViewRenderer.Form(new Modal(new ActionId("form", challenge), "T", [], [field]), Origin).Blocks));
}
