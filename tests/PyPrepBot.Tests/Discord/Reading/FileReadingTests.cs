using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Discord.Reading;

public sealed class FileReadingTests
{
    private static readonly Uri Address = new("https://cdn.discordapp.com/attachments/1/2/q.csv?ex=1");

    [Fact]
    public void A_file_given_with_a_command_comes_by_the_name_of_its_option()
    {
        var command = Payloads.Read<SlashCommand>("command-without-options", Given);

        Assert.Equal(new FileRef(Platform.Discord, "q.csv", 12, Address), command.Files["file"]);
        Assert.Null(command.Arguments["file"]);
    }

    [Theory]
    [InlineData("url", null)]
    [InlineData("url", "/relative")]
    public void A_file_that_is_to_be_had_nowhere_is_none(string field, string? value)
    {
        var command = Payloads.Read<SlashCommand>("command-without-options", payload =>
        {
            Given(payload);
            payload["data"]!["resolved"]!["attachments"]!["77"]![field] = value;
        });

        Assert.Empty(command.Files);
    }

    [Fact]
    public void A_file_that_did_not_come_along_is_none() => Assert.Empty(Payloads.Read<SlashCommand>("command-without-options", payload =>
    {
        Given(payload);
        payload["data"]!["resolved"] = null;
    }).Files);

    [Fact]
    public void A_person_given_with_a_command_is_their_id_and_goes_by_the_name_the_server_sees()
    {
        var command = Payloads.Read<SlashCommand>("command-without-options", payload =>
        {
            Option(payload, "who", 6, "42");
            payload["data"]!["resolved"] = JsonNode.Parse("""{"users":{"42":{"id":"42","username":"ada"}},"members":{"42":{"nick":"Countess"}}}""");
        });

        Assert.Equal(("42", "Countess"), (command.Arguments["who"], command.PeopleNames["42"]));
    }

    [Fact]
    public void The_files_of_a_message_come_with_what_is_done_on_it()
    {
        var command = Payloads.Read<MessageCommand>("message-command", payload =>
            payload["data"]!["resolved"]!["messages"]![payload["data"]!["target_id"]!.ToString()]!["attachments"] = new JsonArray(File()));

        Assert.Equal(new FileRef(Platform.Discord, "q.csv", 12, Address), Assert.Single(command.Files));
    }

    private static void Given(JsonNode payload)
    {
        Option(payload, "file", 11, "77");
        payload["data"]!["resolved"] = new JsonObject { ["attachments"] = new JsonObject { ["77"] = File() } };
    }

    private static JsonObject File() => new()
    {
        ["id"] = "77", ["filename"] = "q.csv", ["size"] = 12, ["url"] = Address.ToString(), ["content_type"] = "text/csv",
    };

    private static void Option(JsonNode payload, string name, int type, string value) => payload["data"]!["options"]![0]!["options"] =
        new JsonArray(new JsonObject { ["name"] = name, ["type"] = type, ["value"] = value });
}
