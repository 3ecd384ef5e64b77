using PyPrepBot.Core.Learning;

namespace PyPrepBot.Benchmarks.Policy;

/// <summary>One member of the judged group, with the test that is open.</summary>
internal sealed class PolicyMember
{
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private readonly List<RatedItem> _inOrder = [];
    private readonly Dictionary<string, RatedItem> _asked = new(StringComparer.Ordinal);
    private long? _test;

    public Gaussian Rating { get; set; } = Ability.Start;

    public double? LastRatedDay { get; set; }

    public IReadOnlySet<string> UsedTopics => _asked.Values.Select(item => item.Topic).ToHashSet(StringComparer.Ordinal);

    public int TypedUsed => _asked.Values.Count(item => item.Typed);

    public void Open(long test, int position)
    {
        if (_test != test || position == 0)
        {
            _asked.Clear();
        }

        _test = test;
    }

    public void Ask(RatedItem item) => _asked[item.Id] = item;

    public bool WasAsked(string item) => _asked.ContainsKey(item);

    public bool HasAnswered(string item) => _answered.Contains(item);

    public IEnumerable<RatedItem> OldestAnswered => _inOrder.Where(item => !WasAsked(item.Id));

    /// <summary>True for the first answer to the question.</summary>
    public bool Record(RatedItem item)
    {
        _inOrder.Remove(item);
        _inOrder.Add(item);

        return _answered.Add(item.Id);
    }
}
