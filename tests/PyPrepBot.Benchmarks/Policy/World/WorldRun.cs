namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>Ten tests of five for every member of a group, taken in a different order each time.</summary>
internal static class WorldRun
{
    public const int Tests = 10;
    public const int TestLength = 5;

    // Ten tests fall into the thirty days over which a policy counts what the group was shown; a week apart the same question comes back
    // sooner and the largest exposure rises.
    private const int DaysBetweenTests = 3;

    private static readonly HashSet<string> Nothing = [];

    public static void Play(SimulatedGroup group, IPolicy policy, Tally tally, int seed)
    {
        var order = group.Abilities.Keys.ToArray();
        var dice = new Dice(seed);
        for (var test = 0; test < Tests; test++)
        {
            Shuffle(order, dice);
            foreach (var member in order)
            {
                Take(test, member, group, policy, tally);
            }

            tally.Measure((test + 1) * TestLength, group.Abilities, policy);
        }

        tally.Close();
    }

    private static void Take(int test, string member, SimulatedGroup group, IPolicy policy, Tally tally)
    {
        var day = test * DaysBetweenTests;
        for (var position = 0; position < TestLength; position++)
        {
            var item = policy.Next(member, test, position, day, Nothing);
            var right = group.Answers(member, item);
            policy.Answer(member, item, right ? 1 : 0, daily: false, day);
            tally.Answered(member, item, right);
        }
    }

    private static void Shuffle(string[] order, Dice dice)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = dice.Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}
