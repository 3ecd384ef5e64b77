using System.Globalization;

namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>Plays the same groups under three policies and prints how well each came to know the members.</summary>
internal static class WorldReport
{
    private static readonly int[] Milestones = [5, 10, 25, 50];

    public static int Run(string[] args)
    {
        var repetitions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;
        var clock = TimeProvider.System.GetTimestamp();
        Console.WriteLine($"{repetitions} groups of ten members, ten tests of five, seed {seed}");
        Console.WriteLine("policy         centred error after 5/10/25/50   raw@50  cover  max exposure  never used  overlap  right");

        Print("recommended", Play(repetitions, seed, (group, name, _) => Engine(group, name)));
        Print("random", Play(repetitions, seed, (group, name, own) =>
            PickedPolicy.AtRandom(Engine(group, name), group.Items, own)));
        Print("easy to hard", Play(repetitions, seed, (group, name, own) =>
            PickedPolicy.EasyToHard(Engine(group, name), group.Items, own)));
        Console.WriteLine($"{TimeProvider.System.GetElapsedTime(clock).TotalSeconds:F1} s");

        return 0;
    }

    private static PolicyEngine Engine(SimulatedGroup group, string name) =>
        new(name, group.Items, group.Abilities.Keys, WorldRun.TestLength);

    private static Tally Play(int repetitions, int seed, Func<SimulatedGroup, string, int, IPolicy> policy)
    {
        var tally = new Tally(new SimulatedGroup(seed).Items.Count);
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            // The groups of two seeds must not overlap; the other draws of a repetition get seeds of their own.
            var own = unchecked((seed * 1_000_003) + (repetition * 3));
            var group = new SimulatedGroup(own);
            WorldRun.Play(group, policy(group, own.ToString(CultureInfo.InvariantCulture), own + 1), tally, own + 2);
        }

        return tally;
    }

    private static void Print(string name, Tally tally)
    {
        var errors = string.Join(" / ", Milestones.Select(answers => Number(tally.CentredError(answers))));
        Console.WriteLine(
            $"{name,-14} {errors,-32} {Number(tally.RawError),6} {Number(tally.Cover),6} {Number(tally.MaxExposure),13} "
            + $"{Number(tally.NeverUsed),11} {Number(tally.Overlap),8} {Number(tally.RightShare),6}");
    }

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
