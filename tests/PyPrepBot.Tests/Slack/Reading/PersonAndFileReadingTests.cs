using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Tests.Discord.Registering;

namespace PyPrepBot.Tests.Slack.Reading;

public sealed class PersonAndFileReadingTests
{
    private static readonly CommandReader Reader = new(
        CommandNames.Of(new SlackOptions()),
        [
            Routes.Command("award", new("who", "d") { IsUser = true, Required = true }, new("points", "d") { IsNumber = true }, new("reason", "d")),
            Routes.Command("say", new CommandOption("words", "d")),
        ]);

    [Theory]
    [InlineData("award <@U12AB|ada> 10 for helping", "U12AB", "for helping")]
    [InlineData("award <@U12AB> 10 for &lt;b&gt; &amp; “more”", "U12AB", "for <b> & more")]
    [InlineData("award U0123ABCD 10 for helping", "U0123ABCD", "for helping")]
    [InlineData("award who:<@U12AB|ada> points:10 reason:for helping", "U12AB", "for helping")]
    [InlineData("award <@U12AB|ada> 10 for helping <@U34CD|ben>", "U12AB", "for helping <@U34CD>")]
    [InlineData("award @ada 10 for helping", null, "@ada 10 for helping")]
    [InlineData("award WELL 10 done", null, "WELL 10 done")]
    public void A_person_in_a_command_is_read_by_their_id(string text, string? who, string reason)
    {
        var command = Read(text);

        Assert.Equal(("award", who, reason), (command.Name, command.Arguments["who"], command.Arguments["reason"]));
    }

    [Fact]
    public void A_command_that_takes_no_person_has_only_words() => Assert.Equal("hello U12AB", Read("say hello <@U12AB|ada>").Arguments["words"]);

    [Fact]
    public void The_files_of_a_message_come_with_what_is_done_on_it()
    {
        var address = new Uri("https://files.slack.com/files-pri/T1-F1/download/q.csv");

        var command = Payloads.Read<MessageCommand>("shortcut", payload => payload["message"]!["files"] = new JsonArray(
            new JsonObject { ["name"] = "q.csv", ["size"] = "12", ["url_private_download"] = address.ToString() },
            new JsonObject { ["id"] = "F2", ["mode"] = "tombstone", ["size"] = null },
            new JsonObject { ["name"] = "x", ["url_private_download"] = "no address" }));

        Assert.Equal(
            new FileRef(Platform.Slack, "q.csv", 12, address) { Space = command.Channel.Space }, Assert.Single(command.Files));
    }

    private static SlashCommand Read(string text)
    {
        var payload = JsonNode.Parse(Payloads.Json("command"))!;
        (payload["command"], payload["text"]) = ("/pyprep", text);
        var reading = Reader.Read(payload.Deserialize(IncomingJson.Default.CommandPayload)!, Payloads.Delivery);
        return Assert.IsType<SlashCommand>(Assert.IsType<InteractionReading.Read>(reading).Interaction);
    }
}
