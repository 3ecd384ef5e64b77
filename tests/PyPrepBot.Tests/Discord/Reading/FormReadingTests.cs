using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Discord.Reading;

public sealed class FormReadingTests
{
    [Theory]
    [InlineData("one", "c")]
    [InlineData("none", "")]
    [InlineData("several", "a,d")]
    [InlineData("unchecked", "")]
    [InlineData("sure", "true")]
    [InlineData("empty", "")]
    [InlineData("blank", "   ")]
    [Trait("Row", "I22")]
    public void A_field_in_a_label_is_read(string field, string value) =>
        Assert.Equal(value, Payloads.Read<ModalSubmit>("form-labels").Fields[field]);

    [Fact]
    [Trait("Row", "I22")]
    public void A_field_in_a_row_is_read() =>
        Assert.Equal("It is a mutex", Assert.Single(Payloads.Read<ModalSubmit>("form-row").Fields, field => field.Key == "text").Value);

    [Fact]
    [Trait("Row", "I22")]
    public void A_kind_of_later_days_is_passed_over() =>
        Assert.DoesNotContain("later", Payloads.Read<ModalSubmit>("form-labels").Fields.Keys);

    [Theory]
    [InlineData("form-row")]
    [InlineData("form-labels")]
    [Trait("Row", "I24")]
    public void A_form_is_read_with_and_without_a_message_it_came_from(string payload) =>
        Assert.Equal(new ActionId("form", "c77"), Payloads.Read<ModalSubmit>(payload).Action);

    [Fact]
    public void A_long_value_is_cut_between_characters()
    {
        var lobsters = string.Concat(Enumerable.Repeat("🦞", 10_000));

        var form = Payloads.Read<ModalSubmit>(
            "form-row", payload => payload["data"]!["components"]![0]!["components"]![0]!["value"] = "x" + lobsters);

        Assert.Equal("x" + string.Concat(Enumerable.Repeat("🦞", 5_999)), form.Fields["text"]);
    }

    [Fact]
    public void A_form_without_fields_is_read_as_one() => Assert.Empty(
        Payloads.Read<ModalSubmit>("form-row", payload => payload["data"]!["components"] = null).Fields);
}
