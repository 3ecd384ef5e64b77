using System.Text.Json;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Slack.Reading;

/// <summary>Slack's own examples: whatever stands in them, nothing throws.</summary>
public sealed class FixtureTests
{
    [Theory]
    [InlineData("block_actions.ephemeral_with_state", "Foreign")]
    [InlineData("block_actions.home_view_confirm", "Foreign")]
    [InlineData("block_actions.message_attachment", "Foreign")]
    [InlineData("block_actions.custom_step", "Foreign")]
    [InlineData("block_actions.app_unfurl", "Foreign")]
    [InlineData("block_suggestion", "Ignored")]
    [InlineData("message_action.full", "Ignored")]
    [InlineData("shortcut.global_org", "Ignored")]
    [InlineData("view_closed.org", "Ignored")]
    [InlineData("view_submission.org", "Foreign")]
    [InlineData("view_submission.response_urls", "Foreign")]
    [InlineData("view_submission.slack_connect", "Foreign")]
    [Trait("Row", "F2")]
    public void An_interaction_of_another_app_is_read(string name, string reading)
    {
        var wire = SpecFiles.Read($"slack/realistic/{name}.json").Deserialize(IncomingJson.Default.InteractionPayload)!;

        Assert.Equal(reading, Payloads.Interactions.Read(wire, Payloads.Delivery).GetType().Name);
    }

    [Theory]
    [InlineData("app_mention", "Read")]
    [InlineData("app_mention.slack_connect", "Ignored")]
    [InlineData("message.user", "Ignored")]
    [InlineData("message.bot_message", "Ignored")]
    [InlineData("message.response_url_bot_message", "Ignored")]
    [InlineData("app_home_opened.org", "Ignored")]
    [InlineData("tokens_revoked", "Ignored")]
    [Trait("Row", "B13")]
    public void An_event_of_another_app_is_read(string name, string reading)
    {
        var wire = SpecFiles.Read($"slack/realistic/event.{name}.json").Deserialize(IncomingJson.Default.EventPayload)!;

        Assert.Equal(reading, Payloads.Commands.Read(wire, Payloads.Delivery).GetType().Name);
    }
}
