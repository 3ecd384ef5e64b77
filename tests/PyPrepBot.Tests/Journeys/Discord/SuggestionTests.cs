using PyPrepBot.Simulators.Discord.People;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class SuggestionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "I15")]
    public async Task Suggestions_come_for_whatever_is_typed()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var ada = study.Member("ada");

        var typed = new List<Choices>();
        foreach (var text in (string[])["", "g", "3x", new string('x', 100), "|||", "🐍"])
        {
            typed.Add((await ada.AutocompletesAsync("quiz", "topic", text, Stop)).AsChoices);
        }

        Assert.Contains("Global Interpreter Lock", typed[0].Text, StringComparison.Ordinal);
        Assert.Empty(study.Discord.Violations);
    }

    [Fact, Trait("Row", "I14")]
    public async Task Whoever_reads_another_language_is_answered_in_english()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        study.Discord.World.Member("ada").Locale = "de";

        var shown = (await study.Member("ada").TypesAsync("challenge", Stop)).AsMessage;

        Assert.Contains("What happens in program", shown.Words, StringComparison.Ordinal);
    }
}
