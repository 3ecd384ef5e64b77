using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Tests.Discord.Reading;

public sealed class ControlReadingTests
{
    [Fact]
    public void A_press_says_what_the_button_means() =>
        Assert.Equal(new ActionId("ans", "c77", "b"), Payloads.Read<ButtonClick>("button").Action);

    [Fact]
    [Trait("Row", "I20")]
    public void Chosen_values_pass_as_they_came_for_the_handler_to_judge()
    {
        var choice = Payloads.Read<SelectChoice>("select");

        Assert.Equal(new ActionId("pick", "c77"), choice.Action);
        Assert.Equal(["b", "never offered"], choice.Values);
    }

    [Theory]
    [InlineData("button", "v0|ans|c77|b")]
    [InlineData("button", "v2|ans|c77|b")]
    [InlineData("button", "somebody-elses")]
    [InlineData("button", "")]
    [InlineData("button", null)]
    [InlineData("select", "v1|")]
    [InlineData("form-row", "v1:form:c77")]
    [Trait("Row", "I18")]
    [Trait("Row", "I20")]
    public void A_control_of_another_version_is_refused(string payload, string? id) =>
        Assert.Equal(RefusedKind.ForeignControl, Payloads.Refused(payload, node => node["data"]!["custom_id"] = id));

    [Fact]
    public void A_control_of_a_kind_we_never_send_is_ignored() =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read("button", payload => payload["data"]!["component_type"] = 5));

    [Fact]
    public void What_is_being_typed_is_read_with_its_option()
    {
        var typing = Payloads.Read<Autocomplete>("autocomplete");

        Assert.Equal(("quiz", "topic", "asy"), (typing.Command, typing.Option, typing.Typed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3x")]
    [InlineData("12")]
    [Trait("Row", "I15")]
    public void A_number_that_is_being_typed_may_be_any_text(string typed)
    {
        var typing = Payloads.Read<Autocomplete>("autocomplete-number", payload => payload["data"]!["options"]![1]!["value"] = typed);

        Assert.Equal(("questions", typed), (typing.Option, typing.Typed));
    }

    [Fact]
    [Trait("Row", "I15")]
    public void A_number_that_is_being_typed_may_be_a_number()
    {
        var typing = Payloads.Read<Autocomplete>("autocomplete-number", payload => payload["data"]!["options"]![1]!["value"] = 12);

        Assert.Equal("12", typing.Typed);
    }

    [Fact]
    public void Nothing_being_typed_is_ignored() => Assert.IsType<InteractionReading.Ignored>(
        Payloads.Read("autocomplete", payload => payload["data"]!["options"]![0]!["focused"] = false));
}
