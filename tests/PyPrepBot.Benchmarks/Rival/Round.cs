using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.Load;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>One bot from its start to the end of the load, in a Discord of its own.</summary>
internal static class Round
{
    // More than one in five questions is answered in a form; that none of so many servers has options is out of the question.
    private const int Servers = 20;
    private const int Seconds = 12;
    private static readonly int[] Rates = [200, 500];
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(Contestant contestant)
    {
        var world = new DiscordWorld(TimeProvider.System);
        for (var number = 0; number < Servers; number++)
        {
            world.AddChannel(world.AddGuild($"Server {number}"), $"room {number}");
        }

        await using var discord = await DiscordSimulator.StartAsync(world, TimeProvider.System, null, CancellationToken.None);
        var crowd = new Crowd(discord, contestant);
        await using var bot = new BotProcess(contestant, new Dictionary<string, string>
        {
            ["Discord__Token"] = discord.Token,
            ["Discord__ApiBaseUrl"] = discord.ApiBaseUrl.ToString(),
        });
        var first = await FirstAsync(discord, crowd, bot);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{contestant.Name}: first answer {first:0} ms after the start of the process"));

        await crowd.GatherAsync();
        var presses = await crowd.PrepareAsync(Rates.Sum() * Seconds);
        var taken = 0;
        foreach (var rate in Rates)
        {
            await Task.Delay(Calm, TimeProvider.System, CancellationToken.None);
            var before = bot.CpuMilliseconds;
            var pressed = await OpenLoop.RunAsync(
                press => PressAsync(discord.Load, press), presses[taken..(taken + (rate * Seconds))], rate);
            Console.WriteLine($"  {new Stretch(rate, pressed, bot.CpuMilliseconds - before)}");
            taken += rate * Seconds;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  resident at the end {bot.MegabytesResident:0} MiB"));
    }

    private static async Task<Answered?> PressAsync(DiscordLoad load, PreparedInteraction press) =>
        await load.SendAsync(press, CancellationToken.None) is { } answer
            ? new Answered(answer.SentAt, answer.AcceptedAt, answer.Body)
            : null;

    private static async Task<double> FirstAsync(DiscordSimulator discord, Crowd crowd, BotProcess bot)
    {
        var first = crowd.First;
        while (discord.ReadySessions == 0)
        {
            if (bot.HasExited)
            {
                throw new InvalidOperationException("The bot has ended before it was ready.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None);
        }

        var answer = await discord.Load.SendAsync(first, CancellationToken.None);
        return answer is null ? double.NaN : Stopwatch.GetElapsedTime(bot.StartedAt, answer.AcceptedAt).TotalMilliseconds;
    }
}
