using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Discord;

[Trait("Row", "M13")]
public sealed class OutgoingSchemaTests
{
    private static readonly Lazy<JsonElement> Spec =
        new(() => SpecFiles.Read("discord-openapi.json"), LazyThreadSafetyMode.PublicationOnly);

    public static TheoryData<string> Names => [.. OutgoingBodies.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Every_body_is_as_Discord_describes_it(string name)
    {
        var (operation, body) = OutgoingBodies.All[name];

        Assert.Empty(Faults(operation, body));
    }

    [Theory]
    [InlineData("a post", "flags", "\"32768\"")]
    [InlineData("a post", "nonce", "\"12345678901234567890123456\"")]
    [InlineData("a post", "mentions", "[]")]
    [InlineData("a post", "components/0/accent_color", "16777216")]
    [InlineData("a post", "components/0/components/0/content", "\"\"")]
    [InlineData("a post", "components/0/components/0/text", "\"misspelt\"")]
    [InlineData("a post", "components/0/type", "18")]
    [InlineData("a post", "components/0/components", "[]")]
    [InlineData("a post", "attachments/0/id", "\"first\"")]
    [InlineData("a post", "allowed_mentions/parse", "[\"nobody\"]")]
    [InlineData("an edit", "nonce", "\"daily\"")]
    [InlineData("a message as an answer", "type", "9")]
    [InlineData("a message as an answer", "data/nonce", "\"daily\"")]
    [InlineData("an update", "data/components/0/components", "null")]
    [InlineData("a form", "data/title", "\"A title of more than forty-five characters, that is\"")]
    [InlineData("a form", "data/components", "[]")]
    [InlineData("a form", "data/components/1/component/style", "3")]
    [InlineData("a form", "data/components/1/component/max_length", "4001")]
    [InlineData("a form", "data/components/2/component/options", "[{\"value\":\"a\",\"label\":\"Alone\"}]")]
    [InlineData("a form", "data/components/1/content", "\"a label holds a field\"")]
    [InlineData("suggestions", "data/choices/0/value", "true")]
    [InlineData("suggestions", "type", "4")]
    [InlineData("a thread", "auto_archive_duration", "61")]
    [InlineData("a thread", "name", "\"\"")]
    [InlineData("a direct message", "recipient_id", "\"ada\"")]
    [InlineData("the commands", "0/options/0/type", "12")]
    [InlineData("the commands", "0/description", "7")]
    [InlineData("the commands", "0/contexts", "[]")]
    [InlineData("commands of every kind", "0/options/2/min_length", "1")]
    [InlineData("commands of every kind", "1/default_member_permissions", "\"many\"")]
    [InlineData("commands of every kind", "1/options/0/options/0/max_length", "6001")]
    public void A_body_with_one_thing_wrong_is_seen(string name, string path, string json)
    {
        var (operation, body) = OutgoingBodies.All[name];

        Assert.NotEmpty(Faults(operation, Changed(body, path, json)));
    }

    [Theory]
    [InlineData("a post", "components/0/type")]
    [InlineData("a form", "data/custom_id")]
    [InlineData("the commands", "0/name")]
    [InlineData("a thread", "name")]
    public void A_body_that_lacks_something_is_seen(string name, string path)
    {
        var (operation, body) = OutgoingBodies.All[name];

        Assert.NotEmpty(Faults(operation, Changed(body, path, json: null)));
    }

    [Fact]
    public void Every_record_we_send_is_among_them()
    {
        var bodies = typeof(MessageBody).Assembly.GetTypes().Where(type => type.Namespace == typeof(MessageBody).Namespace);
        var sent = string.Concat(OutgoingBodies.All.Values.Select(body => body.Body.GetRawText()));

        var names = bodies.Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties().Where(property => property.CanWrite))
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name == "Inner" ? "Component" : property.Name));

        Assert.All(names, name => Assert.Contains($"\"{name}\":", sent, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Faults(string operation, JsonElement body)
    {
        var (method, path) = operation.Split(' ') is [var first, var second] ? (first, second) : default;
        var schema = $"#/paths/{path!.Replace("/", "~1", StringComparison.Ordinal)}/{method}/requestBody/content/application~1json/schema";
        return new JsonSchema(Spec.Value).Faults(schema, Coerced(body));
    }

    // The file types these bits as a number; Discord takes and documents a text: ../shared/specs/README.md, point 1.
    private static JsonElement Coerced(JsonElement body)
    {
        var copy = JsonNode.Parse(body.GetRawText())!;
        foreach (var command in copy is JsonArray commands ? commands.OfType<JsonObject>() : [])
        {
            if (command["default_member_permissions"] is { } bits && long.TryParse(bits.GetValue<string>(), out var number))
                command["default_member_permissions"] = number;
        }

        return JsonSerializer.SerializeToElement(copy);
    }

    private static JsonElement Changed(JsonElement body, string path, string? json)
    {
        var copy = JsonNode.Parse(body.GetRawText())!;
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(
            copy, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
        if (json is null)
            Assert.True(parent.AsObject().Remove(steps[^1]));
        else
            parent.AsObject()[steps[^1]] = JsonNode.Parse(json);

        return JsonSerializer.SerializeToElement(copy);
    }
}
