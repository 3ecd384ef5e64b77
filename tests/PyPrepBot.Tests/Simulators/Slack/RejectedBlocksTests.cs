namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class RejectedBlocksTests
{
    private const string Button = """{"type":"button","action_id":"a%","text":{"type":"plain_text","text":"x"}}""";

    [Theory]
    [InlineData("""[{"type":"header","text":{"type":"plain_text","text":"#151"}}]""", "/blocks/0/text/text")]
    [InlineData("""[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]""", "/blocks/0/text/type")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"#3001"}}]""", "/blocks/0/text/text")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":""}}]""", "/blocks/0/text/text")]
    [InlineData("""[{"type":"section"}]""", "/blocks/0")]
    [InlineData("""[{"type":"section","fields":[{"type":"mrkdwn","text":"#2001"}]}]""", "/blocks/0/fields/0/text")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"x","emoji":true}}]""", "/blocks/0/text")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"x"},"colour":"red"}]""", "/blocks/0")]
    [InlineData("""[{"type":"context","elements":[]}]""", "/blocks/0/elements")]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"#76"}}]}]""", "/blocks/0/elements/0/text/text")]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","value":"#2001","text":{"type":"plain_text","text":"x"}}]}]""", "/blocks/0/elements/0/value")]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","action_id":"#256","text":{"type":"plain_text","text":"x"}}]}]""", "/blocks/0/elements/0/action_id")]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","style":"loud","text":{"type":"plain_text","text":"x"}}]}]""", "/blocks/0/elements/0/style")]
    [InlineData("""[{"type":"actions","elements":[{"type":"static_select","options":[{"value":"1","text":{"type":"plain_text","text":"#76"}}]}]}]""", "/blocks/0/elements/0/options/0/text/text")]
    [InlineData("""[{"type":"actions","elements":[{"type":"static_select","options":[{"value":"1","text":{"type":"plain_text","text":"a"}},{"value":"1","text":{"type":"plain_text","text":"b"}}]}]}]""", "/blocks/0/elements/0/options")]
    [InlineData("""[{"type":"actions","elements":[{"type":"static_select","placeholder":{"type":"plain_text","text":"#151"},"options":[{"value":"1","text":{"type":"plain_text","text":"a"}}]}]}]""", "/blocks/0/elements/0/placeholder/text")]
    [InlineData("""[{"type":"actions","elements":[{"type":"radio_buttons","options":[]}]}]""", "/blocks/0/elements/0/options")]
    [InlineData("""[{"type":"divider","block_id":"d"},{"type":"divider","block_id":"d"}]""", "/blocks/1/block_id")]
    [InlineData("""[{"type":"divider","block_id":"#256"}]""", "/blocks/0/block_id")]
    [InlineData("""[{"type":"image","image_url":"https://example.org/x.png"}]""", "/blocks/0")]
    [InlineData("""[{"type":"rich_text","elements":[{"type":"rich_text_preformatted","elements":[{"type":"text","text":""}]}]}]""", "/blocks/0/elements/0/elements/0/text")]
    [InlineData("""[{"type":"hologram"}]""", "/blocks/0/type")]
    [InlineData("""["text"]""", "/blocks/0")]
    public async Task A_wrong_block_is_refused_with_its_place(string blocks, string place)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync(Grown(blocks));

        Assert.Equal("invalid_blocks", answer.Error);
        Assert.Contains($"[json-pointer:{place}]", answer.Messages, StringComparison.Ordinal);
        Assert.Empty(stage.Slack.Channel(Stage.Daily).Messages);
    }

    [Theory]
    [InlineData("""[{"type":"header","text":{"type":"plain_text","text":"#150"}}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"#3000"}}]""")]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","value":"#2000","action_id":"#255","text":{"type":"plain_text","text":"#75"}}]}]""")]
    [InlineData("""[{"type":"table","rows":[[{"type":"raw_text","text":"a"}]]}]""")]
    [InlineData("""[{"type":"markdown","text":"# x"}]""")]
    public async Task What_just_fits_is_taken(string blocks)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync(Grown(blocks));

        Assert.True(answer.Ok, answer.Text);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public async Task A_message_has_fifty_blocks(int count, bool isTaken)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync($"[{string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", count))}]");

        Assert.Equal(isTaken, answer.Ok);
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public async Task A_row_has_twenty_five_controls(int count, bool isTaken)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync(Row([.. Enumerable.Range(0, count)]));

        Assert.Equal(isTaken, answer.Ok);
    }

    [Fact]
    public async Task Two_controls_of_a_row_have_two_ids()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync(Row(1, 1));

        Assert.Contains("duplicate action_id", answer.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task All_text_together_has_thirteen_thousand_characters(int sections, bool isTaken)
    {
        await using var stage = await Stage.OpenAsync();
        var section = Grown("""{"type":"section","text":{"type":"mrkdwn","text":"#3000"}}""");

        var answer = await stage.PostAsync($"[{string.Join(',', Enumerable.Repeat(section, sections))}]");

        Assert.Equal(isTaken ? null : "msg_blocks_too_long", answer.Error);
    }

    [Fact]
    public async Task Blocks_that_are_no_list_are_of_a_wrong_format()
    {
        await using var stage = await Stage.OpenAsync();

        Assert.Equal("invalid_blocks_format", (await stage.PostAsync("""{"type":"divider"}""")).Error);
    }

    [Fact]
    public async Task An_unknown_field_is_only_noted_where_that_was_asked_for()
    {
        await using var stage = await Stage.OpenAsync(new() { RejectsUnknownFields = false });

        var answer = await stage.PostAsync("""[{"type":"divider","colour":"red"}]""");

        Assert.True(answer.Ok);
        Assert.Contains("colour", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    // "#76" stands for 76 characters.
    private static string Grown(string blocks) => System.Text.RegularExpressions.Regex.Replace(
        blocks, "\"#(\\d+)\"", match => $"\"{new string('x', int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))}\"");

    private static string Row(params int[] ids) =>
        $$"""[{"type":"actions","elements":[{{string.Join(',', ids.Select(id => Button.Replace("%", $"{id}", StringComparison.Ordinal)))}}]}]""";
}
