using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.Load;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>One bot from its start to the end of the load, in a Slack of its own.</summary>
internal static class SlackRound
{
    private const int Seconds = 12;
    private static readonly int[] Rates = [200, 500];
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(Contestant contestant)
    {
        var world = SlackWorld.StudyGroup(TimeProvider.System);

        // Bolt sends more than Slack asks for.
        var options = new SlackSimulatorOptions { RejectsUnknownFields = false };
        await using var slack = await SlackSimulator.StartAsync(world, TimeProvider.System, options, CancellationToken.None);
        var crowd = new SlackCrowd(slack, contestant);
        await using var bot = new BotProcess(contestant, new Dictionary<string, string>
        {
            ["Slack__BotToken"] = slack.BotToken,
            ["Slack__AppToken"] = slack.AppToken,
            ["Slack__ApiBaseUrl"] = slack.ApiBaseUrl.ToString(),
        });
        var first = await FirstAsync(slack, crowd, bot);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{contestant.Name}: first answer {first:0} ms after the start of the process"));

        var presses = await crowd.PrepareAsync(Rates.Sum() * Seconds);
        var taken = 0;
        foreach (var rate in Rates)
        {
            await Task.Delay(Calm, TimeProvider.System, CancellationToken.None);
            var before = bot.CpuMilliseconds;
            var pressed = await OpenLoop.RunAsync(
                press => PressAsync(slack.Load, press), presses[taken..(taken + (rate * Seconds))], rate);
            Console.WriteLine($"  {new Stretch(rate, pressed, bot.CpuMilliseconds - before)}");
            taken += rate * Seconds;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  acknowledged too late {slack.Load.LateAcks}  resident at the end {bot.MegabytesResident:0} MiB"));
    }

    private static async Task<Answered?> PressAsync(SlackLoad load, PreparedPress press) =>
        await load.SendAsync(press, CancellationToken.None) is { } answer ? new Answered(answer.SentAt, answer.SeenAt, answer.Body) : null;

    private static async Task<double> FirstAsync(SlackSimulator slack, SlackCrowd crowd, BotProcess bot)
    {
        var first = crowd.First;
        while (slack.ReadySockets == 0)
        {
            if (bot.HasExited)
            {
                throw new InvalidOperationException("The bot has ended before it was ready.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None);
        }

        var answer = await slack.Load.SendAsync(first, CancellationToken.None);
        return answer is null ? double.NaN : Stopwatch.GetElapsedTime(bot.StartedAt, answer.SeenAt).TotalMilliseconds;
    }
}
