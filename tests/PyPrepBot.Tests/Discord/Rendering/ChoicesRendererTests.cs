using System.Text.Json;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class ChoicesRendererTests
{
    [Fact]
    [Trait("Row", "I15")]
    public void At_most_twenty_five_are_suggested() =>
        Assert.Equal(25, ChoicesRenderer.Render(new ChoicesReply(Samples.Options(40)), asNumbers: false).Data.Choices.Count);

    [Theory]
    [InlineData(false, """{"type":8,"data":{"choices":[{"name":"Three","value":"3"}]}}""")]
    [InlineData(true, """{"type":8,"data":{"choices":[{"name":"Three","value":3}]}}""")]
    [Trait("Row", "I15")]
    public void Numbers_go_as_numbers(bool asNumbers, string json) =>
        Assert.Equal(json, Json(asNumbers, new SelectOption("3", "Three")));

    [Fact]
    [Trait("Row", "I15")]
    public void What_is_no_number_is_no_suggestion_for_one() =>
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", Json(true, new SelectOption("3x", "Three"), new SelectOption("", "None")));

    [Fact]
    [Trait("Row", "I15")]
    public void Names_and_values_are_cut_between_characters()
    {
        var tooLong = string.Concat(Enumerable.Repeat("🦞", 101));

        var rendered = ChoicesRenderer.Render(new ChoicesReply([new SelectOption(tooLong, tooLong)]), asNumbers: false);

        var choice = Assert.Single(rendered.Data.Choices);
        Assert.Equal((100, 100), (Runes.Count(choice.Name), Runes.Count(choice.Value.GetString()!)));
    }

    private static string Json(bool asNumbers, params SelectOption[] options) => JsonSerializer.Serialize(
        ChoicesRenderer.Render(new ChoicesReply(options), asNumbers), OutgoingJson.Default.ChoicesCallback);
}
