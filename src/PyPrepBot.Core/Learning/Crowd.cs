namespace PyPrepBot.Core.Learning;

/// <summary>Stands for many members by few: neighbours in ability share one representative.</summary>
internal static class Crowd
{
    // Information changes over about a logit; 200 slices of a normal crowd are a few hundredths wide where people are. The work for a
    // question is then the same for 3,000 members as for 200, and groups up to 200 are summed exactly. No sampling: nothing to seed.
    private const int Slices = 200;

    public static IReadOnlyList<Represented> Of(IReadOnlyList<Gaussian> members)
    {
        if (members.Count == 0)
        {
            return [new Represented(Ability.Start, 1)];
        }

        var sorted = members.OrderBy(member => member.Mean).ThenBy(member => member.Variance).ToArray();
        var slices = Math.Min(Slices, sorted.Length);

        return [.. Enumerable.Range(0, slices).Select(slice => Mean(sorted.AsSpan(
            Cut(slice, slices, sorted.Length)..Cut(slice + 1, slices, sorted.Length))))];
    }

    private static int Cut(int slice, int slices, int count) => (int)((long)slice * count / slices);

    private static Represented Mean(ReadOnlySpan<Gaussian> slice)
    {
        var (mean, variance) = (0.0, 0.0);
        foreach (var member in slice)
        {
            mean += member.Mean / slice.Length;
            variance += member.Variance / slice.Length;
        }

        return new Represented(new Gaussian(mean, variance), slice.Length);
    }

    internal readonly record struct Represented(Gaussian Member, int Count);
}
