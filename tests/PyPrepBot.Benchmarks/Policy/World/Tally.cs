using PyPrepBot.Core.Learning;

namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>What a policy achieved, pooled over the repetitions.</summary>
internal sealed class Tally(int bankSize)
{
    private readonly Dictionary<int, List<double>> _centred = [];
    private readonly List<double> _raw = [];
    private readonly List<bool> _covered = [];
    private readonly List<bool> _right = [];
    private readonly List<double> _maxExposure = [];
    private readonly List<double> _neverUsed = [];
    private readonly List<double> _overlap = [];
    private readonly Dictionary<string, HashSet<string>> _seen = new(StringComparer.Ordinal);

    public double MaxExposure => _maxExposure.Average();

    public double NeverUsed => _neverUsed.Average();

    public double Overlap => _overlap.Average();

    public double RightShare => Share(_right);

    /// <summary>Share of members whose true ability lies in the 95 % interval at the end.</summary>
    public double Cover => Share(_covered);

    public double RawError => RootMeanSquare(_raw);

    /// <summary>Error after so many answers without what the whole group shares, as a ranking inside the group sees it.</summary>
    public double CentredError(int answers) => RootMeanSquare(_centred[answers]);

    public void Answered(string member, string item, bool right)
    {
        _right.Add(right);
        if (!_seen.TryGetValue(member, out var seen))
        {
            _seen[member] = seen = new HashSet<string>(StringComparer.Ordinal);
        }

        if (!seen.Add(item))
        {
            throw new InvalidOperationException($"{member} was asked {item} twice although unseen questions were left.");
        }
    }

    public void Measure(int answers, IReadOnlyDictionary<string, double> abilities, IPolicy policy)
    {
        var errors = abilities.Select(member => policy.Estimate(member.Key).Mean - member.Value).ToList();
        var shared = errors.Average();
        _centred.TryAdd(answers, []);
        _centred[answers].AddRange(errors.Select(error => error - shared));
        if (answers == WorldRun.Tests * WorldRun.TestLength)
        {
            _raw.AddRange(errors);
            _covered.AddRange(abilities.Select(member => Covers(policy.Estimate(member.Key), member.Value)));
        }
    }

    /// <summary>Ends a repetition: exposure is a matter of one group.</summary>
    public void Close()
    {
        var sets = _seen.Values.ToList();
        var counts = sets.SelectMany(items => items).CountBy(item => item, StringComparer.Ordinal).ToList();
        var pairs = sets.SelectMany((one, index) => sets.Skip(index + 1).Select(other => one.Count(other.Contains) / (double)one.Count));
        _maxExposure.Add(counts.Max(count => count.Value) / (double)sets.Count);
        _neverUsed.Add(1 - (counts.Count / (double)bankSize));
        _overlap.Add(pairs.Average());
        _seen.Clear();
    }

    private static bool Covers(Gaussian rating, double ability) => Math.Abs(rating.Mean - ability) <= 1.96 * Math.Sqrt(rating.Variance);

    private static double Share(List<bool> cases) => cases.Count(hit => hit) / (double)cases.Count;

    private static double RootMeanSquare(List<double> errors) => Math.Sqrt(errors.Average(error => error * error));
}
