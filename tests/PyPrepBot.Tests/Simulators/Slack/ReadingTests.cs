namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("""[{"type":"header","text":{"type":"plain_text","text":"Daily · #1"}}]""", "Daily · #1")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"*bold* _it_ ~no~ `a*b*c` &lt;x&gt; &amp;amp;"}}]""", "bold it no a*b*c <x> &amp;")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"&gt; said\n2*3*4 snake_case_name"}}]""", "said\n2*3*4 snake_case_name")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"*\u200bplain*\u200b"}}]""", "*plain*")]
    [InlineData("""[{"type":"section","fields":[{"type":"mrkdwn","text":"*Points*\n3"},{"type":"plain_text","text":"Rank *1*"}]}]""", "Points\n3\nRank *1*")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"<https://example.org|the docs> <!here>"}}]""", "the docs @here")]
    [InlineData("""[{"type":"context","elements":[{"type":"mrkdwn","text":"<!date^1795593600^closes {date_num} at {time}|closes soon>"},{"type":"image","image_url":"https://x.org/a","alt_text":"a star"}]}]""", "closes 2026-11-25 at 08:00\na star")]
    [InlineData("""[{"type":"image","image_url":"https://x.org/a","alt_text":"a chart","title":{"type":"plain_text","text":"Week 47"}}]""", "Week 47\na chart")]
    [InlineData("""[{"type":"rich_text","elements":[{"type":"rich_text_preformatted","elements":[{"type":"text","text":"a < b  # *x* <@U1>"}]}]}]""", "a < b  # *x* <@U1>")]
    [InlineData("""[{"type":"rich_text","elements":[{"type":"rich_text_list","style":"ordered","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"one"}]},{"type":"rich_text_section","elements":[{"type":"link","url":"https://x.org","text":"two"}]}]}]}]""", "1. one\n2. two")]
    [InlineData("""[{"type":"table","rows":[[{"type":"raw_text","text":"ada"},{"type":"raw_text","text":"3"}]]}]""", "ada | 3")]
    [InlineData("""[{"type":"actions","elements":[{"type":"radio_buttons","options":[{"value":"1","text":{"type":"plain_text","text":"One"},"description":{"type":"plain_text","text":"the first"}}]}]}]""", "One\nthe first")]
    [InlineData("""[{"type":"input","label":{"type":"plain_text","text":"Why"},"hint":{"type":"plain_text","text":"In short"},"element":{"type":"plain_text_input","placeholder":{"type":"plain_text","text":"Because"}}}]""", "Why\nBecause\nIn short")]
    public async Task Every_block_is_read_as_a_person_reads_it(string blocks, string words)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync(blocks);

        Assert.True(answer.Ok, answer.Text);
        Assert.Equal(words, Assert.Single(stage.Slack.Channel(Stage.Daily).Messages).Words);
    }

    [Fact]
    public async Task People_and_channels_are_read_by_name()
    {
        await using var stage = await Stage.OpenAsync();

        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()),
            ("text", $"<@{stage.Ada.Id}> in <#{stage.ChannelId("general")}>"));

        Assert.Equal("@ada in #general", Assert.Single(stage.Slack.Channel(Stage.Daily).Messages).Words);
    }

    [Fact]
    public async Task Listings_are_found_in_rich_text_and_in_fences()
    {
        await using var stage = await Stage.OpenAsync();

        await stage.PostAsync("""
            [{"type":"rich_text","elements":[{"type":"rich_text_preformatted","elements":[{"type":"text","text":"a = 1"}]}]},
             {"type":"section","text":{"type":"mrkdwn","text":"See\n```\nb &lt; 2\n```"}}]
            """);

        Assert.Equal(["a = 1", "b < 2"], Assert.Single(stage.Slack.Channel(Stage.Daily).Messages).Code);
    }
}
