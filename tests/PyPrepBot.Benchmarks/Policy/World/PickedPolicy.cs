using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>Our update under somebody else's choice: what is left of the difference is the composer's doing.</summary>
internal sealed class PickedPolicy(PolicyEngine engine, IReadOnlyList<RatedItem> items, int seed, Func<RatedItem, int, bool> wanted)
    : IPolicy
{
    private readonly Dice _dice = new(seed);
    private readonly HashSet<(string Member, string Item)> _asked = [];

    public static IPolicy AtRandom(PolicyEngine engine, IReadOnlyList<RatedItem> items, int seed) =>
        new PickedPolicy(engine, items, seed, (_, _) => true);

    /// <summary>Easy, medium, medium, hard, expert, whoever asks.</summary>
    public static IPolicy EasyToHard(PolicyEngine engine, IReadOnlyList<RatedItem> items, int seed)
    {
        Difficulty[] plan = [Difficulty.Easy, Difficulty.Medium, Difficulty.Medium, Difficulty.Hard, Difficulty.Expert];

        return new PickedPolicy(engine, items, seed, (item, position) => item.Label == plan[position]);
    }

    public string Next(string member, long test, int position, double day, IReadOnlySet<string> exclude)
    {
        var unseen = items.Where(item => !_asked.Contains((member, item.Id)) && !exclude.Contains(item.Id)).ToList();
        var pool = unseen.FindAll(item => wanted(item, position));
        var chosen = pool.Count > 0 ? pool[_dice.Below(pool.Count)] : unseen[_dice.Below(unseen.Count)];
        _asked.Add((member, chosen.Id));

        return chosen.Id;
    }

    public void Answer(string member, string item, double score, bool daily, double day) =>
        engine.Answer(member, item, score, daily, day);

    public Gaussian Estimate(string member) => engine.Estimate(member);
}
