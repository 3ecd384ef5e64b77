namespace PyPrepBot.Benchmarks.Policy;

/// <summary>How often the group was shown each question in the last 30 days.</summary>
internal sealed class Exposure
{
    private const double Window = 30;

    private readonly Dictionary<string, List<double>> _days = new(StringComparer.Ordinal);
    private readonly HashSet<(string Item, double Day)> _dailies = [];

    public int Count(string item, double today)
    {
        if (!_days.TryGetValue(item, out var days))
        {
            return 0;
        }

        days.RemoveAll(day => day <= today - Window);

        return days.Count;
    }

    public void Add(string item, double day)
    {
        if (!_days.TryGetValue(item, out var days))
        {
            _days[item] = days = [];
        }

        days.Add(day);
    }

    /// <summary>A daily challenge is one post to the whole group, however many answer it.</summary>
    public void AddDaily(string item, double day)
    {
        if (_dailies.Add((item, day)))
        {
            Add(item, day);
        }
    }
}
