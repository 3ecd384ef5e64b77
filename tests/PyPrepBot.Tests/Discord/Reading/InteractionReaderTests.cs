using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Tests.Discord.Reading;

public sealed class InteractionReaderTests
{
    [Fact]
    [Trait("Row", "I13")]
    public void A_command_is_named_by_all_its_words_and_has_the_innermost_options()
    {
        var command = Payloads.Read<SlashCommand>("command");

        Assert.Equal("bank question show", command.Name);
        Assert.Equal(
            ["gil", "3", "0.5", "true"],
            "topic level share private".Split(' ').Select(option => command.Arguments[option]));
    }

    [Fact]
    [Trait("Row", "I13")]
    public void A_subcommand_without_options_has_none()
    {
        var command = Payloads.Read<SlashCommand>("command-without-options");

        Assert.Equal(("group show", null), (command.Name, command.Arguments["show"]));
    }

    [Fact]
    public void An_interaction_says_who_did_it_where_and_when()
    {
        var command = Payloads.Read<SlashCommand>("command");

        Assert.Equal("1442000000000000100", command.DeliveryId);
        Assert.Equal(new UserRef(Platform.Discord, "1442000000000000030", "Grace"), command.User);
        Assert.Equal(new ChannelRef(Platform.Discord, "1442000000000000010", "1442000000000000020"), command.Channel);
        Assert.Equal(Payloads.Now, command.ReceivedAt);
        Assert.Equal("python-daily", command.ChannelNames["1442000000000000020"]);
    }

    [Theory]
    [InlineData("Amazing", "Grace", "grace", "Amazing")]
    [InlineData(null, "Grace", "grace", "Grace")]
    [InlineData(" ", null, "grace", "grace")]
    [InlineData(null, null, null, "1442000000000000030")]
    public void A_person_goes_by_the_name_the_server_sees(string? nick, string? global, string? user, string name)
    {
        var command = Payloads.Read<SlashCommand>("command", payload =>
        {
            payload["member"]!["nick"] = nick;
            payload["member"]!["user"]!["global_name"] = global;
            payload["member"]!["user"]!["username"] = user;
        });

        Assert.Equal(name, command.User.Name);
    }

    [Fact]
    [Trait("Row", "I26")]
    public void What_is_said_in_a_thread_is_said_in_its_channel() =>
        Assert.Equal("1442000000000000020", Payloads.Read<SlashCommand>("command-in-thread").Channel.Id);

    [Fact]
    [Trait("Row", "I26")]
    public void A_channel_in_a_category_stays_itself() =>
        Assert.Equal("1442000000000000020", Payloads.Read<SlashCommand>("command").Channel.Id);

    [Theory]
    [InlineData("command-in-direct-message")]
    [Trait("Row", "I11")]
    public void A_direct_message_is_refused(string payload) => Assert.Equal(RefusedKind.DirectMessage, Payloads.Refused(payload));

    [Fact]
    [Trait("Row", "I12")]
    public void A_channel_option_is_an_id_and_its_name_comes_along()
    {
        var command = Payloads.Read<SlashCommand>("command-with-channel");

        Assert.Equal("1442000000000000025", command.Arguments["channel"]);
        Assert.Equal("evening-python", command.ChannelNames["1442000000000000025"]);
        Assert.DoesNotContain("1442000000000000026", command.ChannelNames.Keys);
    }

    [Theory]
    [InlineData("data/resolved")]
    [InlineData("data/resolved/channels")]
    [InlineData("channel")]
    [InlineData("channel/name")]
    [InlineData("member/roles")]
    [InlineData("member/permissions")]
    [InlineData("app_permissions")]
    [InlineData("data/options")]
    [Trait("Row", "I12")]
    public void What_may_be_missing_may_also_be_null(string path)
    {
        var nulled = Payloads.Read<SlashCommand>("command-with-channel", payload => Set(payload, path, null));

        Assert.Equal("1442000000000000020", nulled.Channel.Id);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("token")]
    [InlineData("data")]
    [InlineData("member")]
    [InlineData("member/user/id")]
    [InlineData("data/name")]
    public void Without_what_an_answer_needs_it_is_ignored(string path) =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read("command", payload => Set(payload, path, null)));

    [Theory]
    [InlineData("ping", 1)]
    [InlineData("command", 6)]
    [InlineData("command", 0)]
    public void What_needs_no_answer_is_ignored(string payload, int type) =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read(payload, node => node["type"] = type));

    [Fact]
    public void A_command_on_a_message_brings_its_words_and_author()
    {
        var command = Payloads.Read<MessageCommand>("message-command");

        Assert.Equal(("Suggest as question", "Why is `0.1 + 0.2` not 0.3?"), (command.Name, command.Text));
        Assert.Equal(new UserRef(Platform.Discord, "1442000000000000031", "barbara"), command.Author);
    }

    [Fact]
    public void A_command_on_a_message_that_did_not_come_along_is_ignored() =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read("message-command", payload => Set(payload, "data/resolved", null)));

    [Theory]
    [InlineData("18446744073709551615")]
    [InlineData("12345678901234567")]
    [InlineData("123456789012345678")]
    [InlineData("1234567890123456789")]
    [InlineData("12345678901234567890")]
    [Trait("Row", "C07")]
    public void An_id_of_any_length_stays_as_it_is(string id)
    {
        var command = Payloads.Read<SlashCommand>("command", payload =>
        {
            payload["id"] = id;
            payload["member"]!["user"]!["id"] = id;
            payload["channel_id"] = id;
        });

        Assert.Equal((id, id, id), (command.DeliveryId, command.User.Id, command.Channel.Id));
    }

    private static void Set(JsonNode payload, string path, JsonNode? value)
    {
        var names = path.Split('/');
        names[..^1].Aggregate(payload, (node, name) => node[name]!)[names[^1]] = value;
    }
}
