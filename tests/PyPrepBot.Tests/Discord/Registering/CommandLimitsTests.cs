using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Registering;

namespace PyPrepBot.Tests.Discord.Registering;

public sealed class CommandLimitsTests
{
    private static readonly string[] Many = [.. Enumerable.Range(0, 26).Select(number => $"c{number}")];

    private static readonly Dictionary<string, Route[]> Broken = new(StringComparer.Ordinal)
    {
        ["'Quiz' as a name"] = [Routes.Command("Quiz")],
        ["'two words' as a name"] = [Routes.Command("a two words")],
        ["'what?' as a name"] = [Routes.Command("what?")],
        ["twice"] = [Routes.OnMessage("Suggest"), Routes.OnMessage("Suggest")],
        ["could call it alone"] = [Routes.Command("group"), Routes.Command("group setup")],
        ["a description too short or long in /quiz topic"] = [Routes.Command("quiz", new CommandOption("topic", new string('d', 101)))],
        ["26 choices"] = [Routes.Command("quiz", new CommandOption("topic", "d") { Choices = Many })],
        ["26 options"] = [Routes.Command("quiz", [.. Many.Select(name => new CommandOption(name, "d"))])],
        ["two options of one name"] = [Routes.Command("quiz", new CommandOption("a", "d"), new CommandOption("a", "d"))],
        ["choices and suggestions at once"] =
            [Routes.Command("quiz", new CommandOption("topic", "d") { Choices = ["a"], Suggests = true })],
        ["a range that holds nothing"] = [Routes.Command("quiz", new CommandOption("n", "d") { IsNumber = true, Range = (2, 1) })],
        ["101 commands"] = [.. Enumerable.Range(0, 101).Select(number => Routes.Command($"c{number}"))],
        ["16 commands in the menu"] = [.. Enumerable.Range(0, 16).Select(number => Routes.OnMessage($"Do {number}"))],
        ["as a name in a menu"] = [Routes.OnMessage(new string('m', 33))],
        ["characters in /quiz"] = [Routes.Command("quiz", [.. Many.Take(5).Select(name => new CommandOption(name, "d")
        {
            Choices = [.. Many.Take(25).Select(choice => choice.PadRight(90, 'x'))],
        })])],
    };

    public static TheoryData<string> Faults => [.. Broken.Keys];

    [Theory, MemberData(nameof(Faults))]
    public void What_Discord_would_refuse_is_refused_here(string fault)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => CommandDefinitions.Of(Broken[fault]));

        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => CommandDefinitions.Of([Routes.Command("One"), Routes.Command("Two")]));

        Assert.Contains("'One' as a name; 'Two' as a name", refusal.Message, StringComparison.Ordinal);
    }
}
