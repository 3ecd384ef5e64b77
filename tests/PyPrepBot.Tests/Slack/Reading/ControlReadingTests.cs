using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Reading;

public sealed class ControlReadingTests
{
    [Fact]
    public void A_press_says_what_the_button_means_and_where_it_stood()
    {
        var click = Payloads.Read<ButtonClick>("button");

        Assert.Equal(new ActionId("ans", "c77", "b"), click.Action);
        Assert.Equal(new ChannelRef(Platform.Slack, "T1STUDY", "C9DAILY"), click.Channel);
        Assert.Equal(
            new AnswerWays
            {
                TriggerId = "8101.2202.aa55aa55",
                ResponseUrl = new Uri("https://hooks.slack.com/actions/T1STUDY/1/x"),
                Message = "1792699200.000100",
                Thread = "1792699100.000200",
            },
            Payloads.Ways("button"));
    }

    [Theory]
    [InlineData("button-ephemeral", true, false, null, "C9DAILY")]
    [InlineData("button-in-view", false, false, "V6", "C9DAILY")]
    [InlineData("button-home", false, true, "V8", "U7ADA")]
    [Trait("Row", "C17")]
    public void A_press_is_read_wherever_the_button_stands(string payload, bool isEphemeral, bool isHome, string? view, string channel)
    {
        var ways = Payloads.Ways(payload);

        Assert.Equal((isEphemeral, isHome, view), (ways.IsEphemeral, ways.IsHome, ways.ViewId));
        Assert.Equal(channel, Payloads.Read<ButtonClick>(payload).Channel.Id);
        Assert.Equal(view is null, ways.ResponseUrl is not null);
    }

    [Fact]
    [Trait("Row", "F2")]
    public void A_press_where_the_whole_organisation_has_the_bot_belongs_to_it() =>
        Assert.Equal("E5ORG", Payloads.Read<ButtonClick>("button-org").Channel.Space);

    [Fact]
    [Trait("Row", "F3")]
    public void The_installation_of_a_view_is_asked_before_the_presser()
    {
        var click = Payloads.Read<ButtonClick>("button-in-view", payload => payload["team"]!["id"] = "T2GUEST");

        Assert.Equal("T1STUDY", click.Channel.Space);
    }

    [Theory]
    [InlineData("select", "b")]
    [InlineData("multi-select", "b,never offered")]
    public void Chosen_values_pass_as_they_came_for_the_handler_to_judge(string payload, string values) =>
        Assert.Equal(values, string.Join(',', Payloads.Read<SelectChoice>(payload).Values));

    [Fact]
    [Trait("Row", "C19")]
    public void Nothing_chosen_is_no_choice() => Assert.IsType<InteractionReading.Ignored>(
        Payloads.Read("select", payload => payload["actions"]![0]!["selected_option"] = null));

    [Theory]
    [InlineData("button", "v0|ans|c77|b")]
    [InlineData("button", "somebody-elses")]
    [InlineData("button", null)]
    [InlineData("select", "v1|")]
    public void A_control_of_another_version_is_foreign(string payload, string? id) => Assert.IsType<InteractionReading.Foreign>(
        Payloads.Read(payload, node => node["actions"]![0]!["action_id"] = id));

    [Theory]
    [InlineData("button", "actions", "[]")]
    [InlineData("button", "actions", "[null]")]
    [InlineData("button", "user", "null")]
    [InlineData("button", "type", "\"hologram\"")]
    [InlineData("shortcut", "message", "null")]
    [InlineData("shortcut", "callback_id", "\"unheard_of\"")]
    [InlineData("suggestion", "action_id", "\"v1|ans|c77\"")]
    public void What_nobody_can_answer_is_ignored(string payload, string field, string json) =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read(payload, node => node[field] = JsonNode.Parse(json)));

    [Theory]
    [InlineData("form-closed")]
    [InlineData("shortcut-global")]
    public void A_kind_that_needs_no_answer_is_ignored(string payload) =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read(payload));

    [Fact]
    [Trait("Row", "C22")]
    public void What_is_being_typed_is_read_with_its_option()
    {
        var typing = Payloads.Read<Autocomplete>("suggestion");

        Assert.Equal(("group setup", "zone", "Euro"), (typing.Command, typing.Option, typing.Typed));
    }

    [Fact]
    public void A_shortcut_brings_the_message_along_as_it_was_typed()
    {
        var command = Payloads.Read<MessageCommand>("shortcut");

        Assert.Equal("Make a question from this", command.Name);
        Assert.Equal("Is `a < b` ok, U8BOB? See https://docs.python.org/3/", command.Text);
        Assert.Equal("U8BOB", command.Author!.Id);
        Assert.Equal(("1792690000.000300", "1792680000.000400"), (Payloads.Ways("shortcut").Message, Payloads.Ways("shortcut").Thread));
    }

    [Fact]
    public void An_address_that_is_none_is_not_answered_to() => Assert.Null(
        Assert.IsType<InteractionReading.Read>(Payloads.Read("button", payload => payload["response_url"] = "file:///etc/passwd"))
            .Ways.ResponseUrl);
}
