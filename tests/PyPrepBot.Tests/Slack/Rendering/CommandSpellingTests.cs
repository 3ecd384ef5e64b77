using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Features;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed class CommandSpellingTests
{
    private static readonly SlackOptions Options = new() { HubCommand = "/prep", Commands = { ["quiz"] = "/pyquiz", ["challenge"] = "" } };

    [Theory]
    [InlineData("/progress", "/prep progress")]
    [InlineData("/group status", "/prep group status")]
    [InlineData("/quiz gil", "/pyquiz gil")]
    [InlineData("/challenge", "/prep challenge")]
    [InlineData("/challenge, /quiz, /help", "/prep challenge, /pyquiz, /prep help")]
    [InlineData("/prep help", "/prep help")]
    [InlineData("/helpful", "/helpful")]
    [InlineData("/invite @PyPrepBot", "/invite @PyPrepBot")]
    [InlineData("http://help/quiz", "http://help/quiz")]
    [InlineData("a/quiz", "a/quiz")]
    public void A_command_is_written_as_it_is_typed_in_this_workspace(string code, string typed)
    {
        var spelled = Spelled(new Paragraph(new RichText("See ", new Code(code), ".")), new Footnote(new RichText(new Code(code))));

        Assert.Equal(new Code(typed), Assert.IsType<Paragraph>(spelled[0]).Text.Parts[1]);
        Assert.Equal(new Code(typed), Assert.IsType<Footnote>(spelled[1]).Text.Parts[0]);
    }

    [Fact]
    public void What_an_option_of_a_question_says_stays_as_it_is()
    {
        var option = new Paragraph(new RichText(new Bold("A"), "  ", new Code("/quiz")));

        Assert.Equal(new Code("/quiz"), Assert.IsType<Paragraph>(Assert.Single(Spelled(option))).Text.Parts[2]);
    }

    private static IReadOnlyList<Block> Spelled(params Block[] blocks) =>
        new CommandSpelling(CommandNames.Of(Options), FeatureTable.Routes).Of(new ChatMessage("", blocks)).Blocks;
}
