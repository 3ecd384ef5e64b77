using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Tests.Slack.Rendering;

[Trait("Row", "C22")]
public sealed class ChoicesRendererTests
{
    [Fact]
    public void At_most_a_hundred_are_suggested() =>
        Assert.Equal(100, ChoicesRenderer.Render(new ChoicesReply(Samples.Options(250))).Options.Count);

    [Fact]
    public void Nothing_to_suggest_is_an_answer() => Assert.Empty(ChoicesRenderer.Render(new ChoicesReply([])).Options);

    [Fact]
    public void What_could_not_come_back_is_not_suggested_and_nothing_twice()
    {
        string[] values = ["gil", "", "gil", "\uD83E", new string('v', 76)];

        var options = ChoicesRenderer.Render(new ChoicesReply([.. values.Select(value => new SelectOption(value, "label"))])).Options;

        Assert.Equal("gil", Assert.Single(options).Value);
    }

    [Fact]
    public void A_label_is_cut_between_characters()
    {
        var option = new SelectOption("v", string.Concat(Enumerable.Repeat("🦞", 60)));

        var label = Assert.Single(ChoicesRenderer.Render(new ChoicesReply([option])).Options).Text.Text;

        Assert.Equal(string.Concat(Enumerable.Repeat("🦞", 37)) + "…", label);
    }

    [Fact]
    public void A_list_asks_for_the_option_it_stands_for()
    {
        var list = ChoicesRenderer.Select("group setup", new CommandOption("zone", "The time zone"));

        Assert.Equal(("group setup", "zone"), SuggestionId.TryParse(list.ActionId));
    }
}
