using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Tests.Slack.Rendering;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Slack;

[Trait("Row", "C13")]
[Trait("Row", "D12")]
public sealed class OutgoingSchemaTests
{
    private static readonly Lazy<JsonElement> Spec =
        new(() => SpecFiles.Read("slack/pyprepbot-blockkit.schema.json"), LazyThreadSafetyMode.PublicationOnly);

    public static TheoryData<string> Names => [.. OutgoingBodies.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Every_body_is_as_Slack_describes_it(string name)
    {
        var (definition, body) = OutgoingBodies.All[name];

        Assert.Empty(Faults(definition, body));
    }

    [Fact]
    public void Whatever_people_write_is_drawn_as_Slack_describes_it()
    {
        // Read before the sampling, which would take a skip for a failure.
        var schema = new JsonSchema(Spec.Value);

        AnyText.Short.Sample(
            text => schema.Faults("#/definitions/home", Drawn.Json(HomeRenderer.Render(Of(text)))).Count == 0, iter: 50);
    }

    [Theory]
    [InlineData("a post", "blocks", "[]")]
    [InlineData("a post", "text", "\"\"")]
    [InlineData("a post", "unfurl_links", "true")]
    [InlineData("a post", "blocks/0/type", "\"heading\"")]
    [InlineData("a post", "blocks/0/text/type", "\"mrkdwn\"")]
    [InlineData("a post", "blocks/0/label", "\"misspelt\"")]
    [InlineData("a post", "blocks/1/text/text", "\"\"")]
    [InlineData("a post", "blocks/3/elements/0/elements", "[]")]
    [InlineData("an answer", "response_type", "\"public\"")]
    [InlineData("a form", "title/text", "\"A title of twenty-five ch\"")]
    [InlineData("a form", "blocks/2/element/max_length", "3001")]
    [InlineData("a form", "blocks/3/element/options", "[]")]
    [InlineData("a form", "blocks/3/element/type", "\"radio\"")]
    [InlineData("a form", "blocks/2/block_id", "\"\"")]
    [InlineData("a card", "type", "\"window\"")]
    [InlineData("the Home tab", "title", "{\"type\":\"plain_text\",\"text\":\"Home\"}")]
    [InlineData("suggestions", "options/0/value", "\"\"")]
    [InlineData("suggestions", "option", "[]")]
    [InlineData("an answer", "replace_original", "\"no\"")]
    [InlineData("a form with a fault", "response_action", "\"mend\"")]
    [InlineData("a form that becomes a card", "view/type", "\"window\"")]
    [InlineData("a mark", "event_type", "\"pyprep post\"")]
    public void A_body_with_one_thing_wrong_is_seen(string name, string path, string json)
    {
        var (definition, body) = OutgoingBodies.All[name];

        Assert.NotEmpty(Faults(definition, Changed(body, path, json)));
    }

    [Theory]
    [InlineData("a post", "text")]
    [InlineData("a form", "submit")]
    [InlineData("a form", "title")]
    [InlineData("a form", "blocks/2/label")]
    [InlineData("suggestions", "options")]
    public void A_body_that_lacks_something_is_seen(string name, string path)
    {
        var (definition, body) = OutgoingBodies.All[name];

        Assert.NotEmpty(Faults(definition, Changed(body, path, json: null)));
    }

    [Fact]
    public void Every_record_we_send_is_among_them()
    {
        var bodies = typeof(MessageBody).Assembly.GetTypes().Where(type => type.Namespace == typeof(MessageBody).Namespace);
        var sent = string.Concat(OutgoingBodies.All.Values.Select(body => body.Body.GetRawText()));

        var names = bodies.Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties().Where(property => property.CanWrite))
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));

        Assert.All(names, name => Assert.Contains($"\"{name}\":", sent, StringComparison.Ordinal));
    }

    private static ChatMessage Of(string text) => new(
        text,
        new Heading(text),
        new Paragraph(new RichText(new Bold(text), text, new Code(text))),
        new CodeListing(text),
        new Footnote(text),
        new Fields(new Field(text, text)),
        new ButtonRow(new Button(new ActionId("press"), text)),
        new SelectMenu(new ActionId("take"), text, [new SelectOption("v", text)]));

    private static IReadOnlyList<string> Faults(string definition, JsonElement body) =>
        new JsonSchema(Spec.Value).Faults($"#/definitions/{definition}", body);

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
