using System.Globalization;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>Our bot beside a bare Bolt bot, under the same presses, round after round.</summary>
/// <remarks>From the root of the repository, after <c>dotnet build -c Release</c> and <c>npm ci</c> in tests/slack-bolt.</remarks>
internal static class SlackRace
{
    public static async Task<int> RunAsync(string[] args)
    {
        var rounds = args is [var number, ..] && int.TryParse(number, CultureInfo.InvariantCulture, out var told) ? told : 3;
        var published = Array.IndexOf(args, "--published") is >= 0 and var place ? args[place + 1] : null;
        var root = Environment.CurrentDirectory;
        Console.WriteLine($"{Environment.ProcessorCount} cores, shared by the bot, the simulator and the load");
        for (var round = 0; round < rounds; round++)
        {
            Console.WriteLine($"-- round {round + 1}, load of the machine before it {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
            await SlackRound.RunAsync(Contestant.Ours(root, published));
            if (!args.Contains("--alone"))
            {
                await SlackRound.RunAsync(Contestant.Bolt(root));
            }
        }

        return 0;
    }
}
