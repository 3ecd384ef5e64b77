using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>How many live questions there are, and how many are wanted.</summary>
/// <param name="Stage">The stage the wishes belong to.</param>
/// <param name="Topics">One row a topic, in the order of their file.</param>
/// <param name="Kinds">One row a kind, in the order of the schema.</param>
/// <param name="Difficulties">Live questions of each difficulty.</param>
public sealed record BankStatistics(
    string Stage,
    IReadOnlyList<TopicCount> Topics,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyDictionary<Difficulty, int> Difficulties,
    int Live,
    int Drafts,
    int Retired)
{
    /// <summary>Which facts of the plan have a question; empty when the plan names none.</summary>
    public IReadOnlyList<FactCount> Facts { get; init; } = [];

    /// <summary>How long the live questions last; null when the plan has no weekly rhythm.</summary>
    public BankStock? Stock { get; init; }

    public int Wish => Topics.Sum(topic => topic.Wish);

    public int Missing => Topics.Sum(topic => topic.Missing);

    /// <exception cref="ArgumentException">The plan has no such stage.</exception>
    public static BankStatistics Of(LoadedBank bank, string stage)
    {
        if (!bank.Plan.Stages.TryGetValue(stage, out var wanted))
            throw new ArgumentException($"{TopicsFile.Name} has the stages {string.Join(", ", bank.Plan.Stages.Keys)}.", nameof(stage));

        var live = bank.Questions.Where(question => question.Status == QuestionStatus.Live).ToArray();
        var byTopic = live.ToLookup(question => question.Topic, StringComparer.Ordinal);
        var also = live.SelectMany(question => question.Also).ToLookup(topic => topic, StringComparer.Ordinal);

        TopicCount Count(Topic topic) => new(topic, CountsOf(byTopic[topic.Slug]), also[topic.Slug].Count(), wanted.WishFor(topic));
        return new BankStatistics(
            stage,
            [.. bank.Topics.All.Select(Count)],
            [.. Enum.GetValues<QuestionKind>().Select(kind => KindOf(kind, live, bank.Plan))],
            CountsOf(live),
            live.Length,
            bank.Questions.Count(question => question.Status == QuestionStatus.Draft),
            bank.Questions.Count(question => question.Status == QuestionStatus.Retired))
        {
            Facts = [.. bank.Plan.Facts.Where(fact => fact.IsTeachable).Select(fact => CountOf(fact, live, bank))],
            Stock = BankStock.Of(CountsOf(live), bank.Plan.Week),
        };
    }

    private static FactCount CountOf(SeedFact fact, Question[] live, LoadedBank bank) =>
        new(fact, live.Count(question => bank.Seeds.GetValueOrDefault(question.Id, []).Contains(fact.Id)));

    private static Dictionary<Difficulty, int> CountsOf(IEnumerable<Question> questions)
    {
        var counts = Enum.GetValues<Difficulty>().ToDictionary(difficulty => difficulty, _ => 0);
        foreach (var question in questions)
            counts[question.Difficulty]++;

        return counts;
    }

    private static KindCount KindOf(QuestionKind kind, Question[] live, BankPlan plan)
    {
        var count = live.Count(question => question.Kind == kind);
        return new KindCount(kind, count, count / (double)Math.Max(1, live.Length), plan.KindShares.GetValueOrDefault(kind));
    }
}
