namespace PyPrepBot.Tests.Architecture;

/// <summary>What the walls keep out. A Trespasser stands for every name, so that none of them is a slip of the keyboard.</summary>
internal static class Forbidden
{
    /// <summary>What the pure rules do not know.</summary>
    public static IReadOnlyList<string> ToRules { get; } =
    [
        "PyPrepBot.Core.Cards",
        "PyPrepBot.Core.Challenges",
        "PyPrepBot.Core.Chat",
        "PyPrepBot.Core.Events",
        "PyPrepBot.Core.Features",
        "PyPrepBot.Core.Projections",
        "PyPrepBot.Core.Quizzes",
        "PyPrepBot.Core.Stores",
        "System.Threading.Tasks",
        "Microsoft.Extensions.Logging",
    ];

    /// <summary>What the bot's mind does not know. Npgsql is not named: no project refers to it yet, and ProjectFileTests keeps it out.</summary>
    public static IReadOnlyList<string> ToCore { get; } =
    [
        "LiteDB",
        "Microsoft.AspNetCore",
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting",
        "Quartz",
        "Serilog",
        "Spectre.Console",
        "System.CommandLine",
        "System.IO.File",
        "System.Net",
        "System.Text.Json",
        "YamlDotNet",
    ];

    /// <summary>What the platforms and the stores do not know of each other.</summary>
    public static IReadOnlyList<string> ToNeighbours { get; } = ["PyPrepBot.Discord", "PyPrepBot.Slack", "PyPrepBot.Storage"];

    public static IEnumerable<string> All => [.. ToRules, .. ToCore, .. ToNeighbours];
}
