using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Reading;

public sealed class CommandReaderTests
{
    [Fact]
    public void A_command_says_who_typed_it_where_and_when()
    {
        var command = Payloads.Read<SlashCommand>("command");

        Assert.Equal(new UserRef(Platform.Slack, "U7ADA", "ada"), command.User);
        Assert.Equal(new ChannelRef(Platform.Slack, "T1STUDY", "C9DAILY"), command.Channel);
        Assert.Equal(Payloads.Delivery.At, command.ReceivedAt);
        Assert.Equal("python-daily", command.ChannelNames["C9DAILY"]);
    }

    [Theory]
    [InlineData("/quiz", "gil hard", "quiz", "gil", "hard")]
    [InlineData("/QUIZ", "", "quiz", null, null)]
    [InlineData("/pyprep", "quiz gil hard", "quiz", "gil", "hard")]
    [InlineData("/pyprep", "", "help", null, null)]
    [InlineData("/pyprep", "group status", "group status", null, null)]
    [InlineData("/pyprep", "  GROUP   status ", "group status", null, null)]
    [InlineData("/pyprep", "edmundo", "edmundo", null, null)]
    [InlineData("/progress", "", "progress", null, null)]
    [InlineData("/group", "status", "group status", null, null)]
    public void A_command_is_found_by_its_words(string command, string text, string name, string? topic, string? level)
    {
        var read = Payloads.Read<SlashCommand>("command", payload => (payload["command"], payload["text"]) = (command, text));

        Assert.Equal((name, topic, level), (read.Name, read.Arguments["topic"], read.Arguments["level"]));
    }

    [Theory]
    [InlineData("  “gil”   HARD\u00a0", "gil", "hard")]
    [InlineData("the\nGlobal \"Interpreter Lock\" easy", "the Global Interpreter Lock", "easy")]
    [InlineData("<@U1>", "U1", null)]
    [InlineData("<@U1|ada>", "U1", null)]
    [InlineData("<#C1|>", "C1", null)]
    [InlineData("<#C1|python>", "C1", null)]
    [InlineData("<https://docs.python.org/3/?a=1&amp;b=2|docs>", "https://docs.python.org/3/?a=1&b=2", null)]
    [InlineData("&lt;b&gt;", "<b>", null)]
    [InlineData("&amp;lt;", "&lt;", null)]
    [InlineData("<!here>", "here", null)]
    [Trait("Row", "C10")]
    public void What_was_typed_is_read_as_it_was_meant(string text, string topic, string? level)
    {
        var command = Payloads.Read<SlashCommand>("command", payload => payload["text"] = text);

        Assert.Equal((topic, level), (command.Arguments["topic"], command.Arguments["level"]));
    }

    [Fact]
    [Trait("Row", "C10")]
    public void A_text_without_end_is_cut()
    {
        var command = Payloads.Read<SlashCommand>("command", payload => payload["text"] = new string('x', 100_000));

        Assert.Equal(4000, command.Arguments["topic"]!.Length);
    }

    [Fact]
    public void The_quotes_of_an_answer_are_part_of_it()
    {
        var command = Payloads.Read<SlashCommand>(
            "command", payload => (payload["command"], payload["text"]) = ("/pyprep", "answer  “a” ‘b’  &lt;c&gt;"));

        Assert.Equal(("answer", "\"a\" 'b'  <c>"), (command.Name, command.Arguments["text"]));
    }

    [Theory]
    [InlineData("/py-quiz", "quiz")]
    [InlineData("/prep", "leaderboard")]
    [InlineData("/pyprep", "pyprep")]
    public void Commands_are_called_as_the_settings_say(string command, string name)
    {
        var options = new SlackOptions { HubCommand = "/prep", Commands = { ["quiz"] = "/py-quiz", ["leaderboard"] = "" } };
        var reader = new CommandReader(CommandNames.Of(options), FeatureTable.Routes);

        var reading = reader.Read(
            new CommandPayload { Command = command, Text = "leaderboard", UserId = "U1", TeamId = "T1" }, Payloads.Delivery);

        Assert.Equal(name, ((SlashCommand)Assert.IsType<InteractionReading.Read>(reading).Interaction).Name);
        Assert.DoesNotContain("leaderboard", CommandNames.Of(options).Direct.Keys);
    }

    [Fact]
    [Trait("Row", "B12")]
    public void A_command_is_the_same_from_a_form_as_from_the_socket()
    {
        var fields = JsonNode.Parse(Payloads.Json("command"))!.AsObject()
            .Where(field => field.Value is JsonValue)
            .Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value!.GetValue<string>())}".Replace("%20", "+", StringComparison.Ordinal));

        var form = Payloads.Commands.Read(FormBody.Command(FormBody.Fields(string.Join('&', fields))), Payloads.Delivery);

        var (one, other) = ((SlashCommand)Assert.IsType<InteractionReading.Read>(form).Interaction, Payloads.Read<SlashCommand>("command"));
        Assert.Equal((other.DeliveryId, other.User, other.Channel, other.Name), (one.DeliveryId, one.User, one.Channel, one.Name));
        Assert.Equal(other.Arguments["topic"], one.Arguments["topic"]);
        Assert.Equal(Payloads.Ways("command"), ((InteractionReading.Read)form).Ways);
    }

    [Theory]
    [InlineData("\"true\"", "E5ORG")]
    [InlineData("true", "E5ORG")]
    [InlineData("\"false\"", "T1STUDY")]
    [InlineData("null", "T1STUDY")]
    [InlineData("{}", "T1STUDY")]
    [Trait("Row", "F2")]
    public void An_installation_for_all_is_the_organisations(string flag, string space) => Assert.Equal(
        space,
        Payloads.Read<SlashCommand>("command", payload => payload["is_enterprise_install"] = JsonNode.Parse(flag)).Channel.Space);

    [Theory]
    [InlineData("command")]
    [InlineData("user_id")]
    public void A_command_that_lacks_what_matters_is_ignored(string field) =>
        Assert.IsType<InteractionReading.Ignored>(Payloads.Read("command", payload => payload[field] = ""));

    [Fact]
    public void What_opens_windows_is_not_what_is_logged()
    {
        var command = Payloads.Read<SlashCommand>("command");

        Assert.Matches("^[0-9a-f]{16}$", command.DeliveryId);
        Assert.Equal(command.DeliveryId, Payloads.Read<ButtonClick>("button").DeliveryId);
        Assert.Equal("AnswerWays", Payloads.Ways("command").ToString());
    }
}
