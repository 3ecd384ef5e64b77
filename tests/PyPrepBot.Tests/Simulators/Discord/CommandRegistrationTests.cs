namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class CommandRegistrationTests
{
    [Theory]
    [InlineData("""[{"name":"Quiz","description":"d"}]""", "name")]
    [InlineData("""[{"name":"quiz"}]""", "description")]
    [InlineData("""[{"name":"quiz","description":"d"},{"name":"quiz","description":"d"}]""", "name")]
    [InlineData("""[{"name":"quiz","description":"d","colour":1}]""", "colour")]
    [InlineData("""[{"name":"q","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}]}]""", "required")]
    [InlineData("""[{"name":"q","description":"d","options":[{"type":3,"name":"a","description":"d","autocomplete":true,"choices":[{"name":"n","value":"v"}]}]}]""", "choices")]
    [InlineData("""[{"name":"q","description":"d","options":[{"type":1,"name":"a","description":"d"},{"type":3,"name":"b","description":"d"}]}]""", "options")]
    [InlineData("""[{"name":"q","description":"d","options":[{"type":1,"name":"a","description":"d","options":[{"type":1,"name":"b","description":"d"}]}]}]""", "type")]
    [InlineData("""[{"name":"q","description":"d","options":[{"type":4,"name":"a","description":"d","choices":[{"name":"n","value":"1"}]}]}]""", "value")]
    public async Task A_definition_that_Discord_refuses_is_refused(string commands, string place)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.RegisterAsync(commands);

        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.Contains($"\"{place}\"", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_the_same_name_keeps_its_id()
    {
        await using var stage = await Stage.OpenAsync();

        var first = await stage.Bot.RegisterAsync("""[{"name":"quiz","description":"Old"}]""");
        var second = await stage.Bot.RegisterAsync("""[{"name":"quiz","description":"New"},{"name":"other","description":"d"}]""");

        Assert.Equal(first.Body![0]!["id"]!.ToString(), second.Body![0]!["id"]!.ToString());
        Assert.Equal(2, second.Body.AsArray().Count);
    }
}
