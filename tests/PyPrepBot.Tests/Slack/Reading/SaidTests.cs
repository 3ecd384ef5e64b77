using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Reading;

public sealed class SaidTests
{
    [Fact]
    [Trait("Row", "F3")]
    public void What_is_said_by_name_is_a_command_of_the_installation_it_was_said_to()
    {
        var command = Payloads.Read<SlashCommand>("mention");

        Assert.Equal(("quiz", "gil", "hard"), (command.Name, command.Arguments["topic"], command.Arguments["level"]));
        Assert.Equal(new ChannelRef(Platform.Slack, "T1STUDY", "C9DAILY"), command.Channel);
        Assert.Equal("1792699100.000200", Payloads.Ways("mention").Thread);
    }

    [Theory]
    [InlineData("<@U0BOT|pyprepbot>, group status", "group status")]
    [InlineData("<@U0BOTHER> says: <@U0BOT> leaderboard", "leaderboard")]
    [InlineData("<@U0BOT>", "help")]
    [InlineData("<@U0BOT> dance", "dance")]
    public void What_stands_behind_the_name_counts(string text, string name) =>
        Assert.Equal(name, Payloads.Read<SlashCommand>("mention", payload => payload["event"]!["text"] = text).Name);

    [Theory]
    [InlineData("group status")]
    [InlineData("<@U0BOT> group status")]
    [InlineData("/group status")]
    public void In_private_no_name_is_needed(string text)
    {
        var command = Payloads.Read<SlashCommand>("direct-message", payload => payload["event"]!["text"] = text);

        Assert.Equal(("group status", "D4ADA", "T1STUDY"), (command.Name, command.Channel.Id, command.Channel.Space));
    }

    [Theory]
    [InlineData("user", "U0BOT")]
    [InlineData("user", null)]
    [InlineData("bot_id", "B4")]
    [InlineData("subtype", "bot_message")]
    [InlineData("subtype", "message_changed")]
    [InlineData("channel_type", "channel")]
    [InlineData("type", "message_deleted")]
    [Trait("Row", "B13")]
    public void Own_words_those_of_bots_and_what_is_said_to_others_are_ignored(string field, string? value) =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read("direct-message", payload => payload["event"]![field] = value));

    [Fact]
    [Trait("Row", "B11")]
    public void An_envelope_without_an_event_is_ignored() =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read("mention", payload => payload["event"] = null));
}
