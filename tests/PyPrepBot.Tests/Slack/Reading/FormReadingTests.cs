using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Reading;

public sealed class FormReadingTests
{
    [Theory]
    [InlineData("text", "It is a <mutex> & more")]
    [InlineData("blank", "")]
    [InlineData("one", "c")]
    [InlineData("none", "")]
    [InlineData("several", "a,d")]
    [InlineData("list", "b")]
    [InlineData("unchecked", "")]
    [InlineData("later", "")]
    [Trait("Row", "C19")]
    public void A_field_is_read_and_an_empty_one_is_not_filled_in(string field, string value) =>
        Assert.Equal(value, Payloads.Read<ModalSubmit>("form").Fields[field]);

    [Fact]
    [Trait("Row", "C19")]
    public void A_field_that_did_not_come_is_not_there() => Assert.DoesNotContain("empty", Payloads.Read<ModalSubmit>("form").Fields.Keys);

    [Fact]
    public void A_form_knows_where_it_was_opened_and_what_it_covers()
    {
        var form = Payloads.Read<ModalSubmit>("form");

        Assert.Equal((new ActionId("form", "c77"), "C9DAILY"), (form.Action, form.Channel.Id));
        Assert.Equal(
            ("V9", "V6", "1792699200.000100"),
            (Payloads.Ways("form").ViewId, Payloads.Ways("form").ViewBelow, Payloads.Ways("form").Message));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"channel\":7}")]
    public void What_a_view_carries_may_be_anything(string? metadata)
    {
        var form = Payloads.Read<ModalSubmit>("form", payload => payload["view"]!["private_metadata"] = metadata);

        Assert.Equal("U7ADA", form.Channel.Id);
    }

    [Fact]
    public void An_origin_is_read_as_it_was_written()
    {
        var origin = new ViewOrigin("C9DAILY", "1.2", "3.4");

        Assert.Equal(origin, ViewOrigin.Read(origin.Write()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v1:form:c77")]
    public void A_form_of_another_version_is_foreign(string id) => Assert.IsType<InteractionReading.Foreign>(
        Payloads.Read("form", payload => payload["view"]!["callback_id"] = id));

    [Fact]
    public void A_form_without_fields_is_read_as_one() => Assert.Empty(
        Payloads.Read<ModalSubmit>("form", payload => payload["view"]!["state"] = null).Fields);
}
