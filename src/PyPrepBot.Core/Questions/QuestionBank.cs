using System.Collections.Frozen;

namespace PyPrepBot.Core.Questions;

/// <summary>Everything the bot can ask at one moment; a snapshot that never changes.</summary>
/// <remarks>
/// Questions that were live and then edited or taken out stay findable by their revision, so that a test begun before the edit can
/// still be graded. That memory ends with the process: after a restart the session itself must carry what grading needs.
/// </remarks>
public sealed record QuestionBank
{
    /// <summary>How many superseded revisions a snapshot remembers; the oldest go first.</summary>
    public const int MaxEarlier = 2_000;

    private readonly FrozenDictionary<string, Question> _byId;
    private readonly FrozenDictionary<string, IReadOnlyList<Question>> _liveByTopic;
    private readonly IReadOnlyList<Question> _earlier;

    /// <exception cref="ArgumentException">Two questions have the same id.</exception>
    public QuestionBank(IEnumerable<Question> questions, TopicIndex topics)
        : this(questions, topics, [])
    {
    }

    private QuestionBank(IEnumerable<Question> questions, TopicIndex topics, IReadOnlyList<Question> earlier)
    {
        All = [.. questions.OrderBy(question => question.Id, StringComparer.Ordinal)];
        Live = [.. All.Where(question => question.Status == QuestionStatus.Live)];
        Topics = topics;
        Revision = QuestionRevision.OfAll(All);
        _byId = All.ToDictionary(question => question.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        _liveByTopic = Live
            .SelectMany(question => TopicsOf(question), (question, topic) => (question, topic))
            .GroupBy(drawn => drawn.topic, drawn => drawn.question, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Question>)[.. group], StringComparer.Ordinal);
        _earlier = earlier;
    }

    public static QuestionBank Empty { get; } = new([], new TopicIndex([]));

    /// <summary>Every question whatever its status, by id.</summary>
    public IReadOnlyList<Question> All { get; }

    /// <summary>The questions that may be drawn, by id.</summary>
    public IReadOnlyList<Question> Live { get; }

    public TopicIndex Topics { get; }

    /// <summary>One a topic at most, by slug.</summary>
    public IReadOnlyDictionary<string, Primer> Primers { get; init; } = FrozenDictionary<string, Primer>.Empty;

    /// <summary>Changes when anything in any question changes. Twelve hexadecimal digits.</summary>
    public string Revision { get; }

    public Primer? FindPrimer(string topicSlug) => Primers.GetValueOrDefault(topicSlug);

    public Question? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The questions that may be drawn for a topic: its own and those that name it in <c>also</c>, by id.</summary>
    public IReadOnlyList<Question> LiveOn(string topicSlug) => _liveByTopic.GetValueOrDefault(topicSlug, []);

    /// <summary>A question as it stood at a revision, also when it was edited, retired or removed since this process began.</summary>
    public Question? FindRevision(string id, string revision) =>
        Find(id) is { } current && current.Revision == revision
            ? current
            : _earlier.LastOrDefault(question => question.Id == id && question.Revision == revision);

    /// <summary>The bank that takes over from this one and remembers which live questions it changed.</summary>
    public QuestionBank SucceededBy(IEnumerable<Question> questions, TopicIndex topics)
    {
        var next = new QuestionBank(questions, topics);
        var superseded = Live.Where(question => next.Find(question.Id)?.Revision != question.Revision);
        var earlier = _earlier.Concat(superseded).DistinctBy(question => (question.Id, question.Revision)).TakeLast(MaxEarlier);

        return new QuestionBank(next.All, topics, [.. earlier]);
    }

    /// <summary>This bank as one group sees it.</summary>
    /// <param name="over">Questions of the group's own, and those that stand there in place of a shared one.</param>
    /// <param name="versions">Everything the group was ever asked; findable by revision for ever.</param>
    public QuestionBank With(IReadOnlyCollection<Question> over, IEnumerable<Question> versions)
    {
        var ids = over.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var replaced = All.Where(question => ids.Contains(question.Id));
        var kept = All.Where(question => !ids.Contains(question.Id));

        return new QuestionBank(kept.Concat(over), Topics, [.. _earlier, .. replaced, .. versions]) { Primers = Primers };
    }

    private static IEnumerable<string> TopicsOf(Question question) =>
        question.Also.Append(question.Topic).Distinct(StringComparer.Ordinal);

    // Two snapshots are the same when they are the same object: comparing lists member by member would help nobody.
    public bool Equals(QuestionBank? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
