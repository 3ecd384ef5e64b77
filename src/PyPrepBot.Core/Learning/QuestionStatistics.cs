namespace PyPrepBot.Core.Learning;

/// <summary>What first answers say about a question. What too few answers would say is null.</summary>
/// <param name="Answers">How many there are.</param>
public sealed record QuestionStatistics(int Answers)
{
    /// <summary>From so many answers on it is said how many get it right.</summary>
    public const int ForFacility = 5;

    /// <summary>From so many answers on all the rest is said.</summary>
    public const int ForAll = 10;

    private const double LeastDiscrimination = 0.10;
    private const double MostAgainstLabel = 3;

    // Labels of an author are off by a few hundredths as a whole: they are not the question's fault.
    private const double LabelVariance = 0.0025;

    public Facility? Facility { get; private init; }

    /// <summary>The share right without blind guesses.</summary>
    public double? WithoutGuesses { get; private init; }

    /// <summary>Standard deviations by which it is easier (above 0) or harder than its label says.</summary>
    public double? AgainstLabel { get; private init; }

    public Discrimination? Discrimination { get; private init; }

    public IReadOnlyList<OptionTally> Options { get; private init; } = [];

    public Dominance? Dominance { get; private init; }

    public IReadOnlyList<NearMiss> NearMisses { get; private init; } = [];

    public TimeSpent? Time { get; private init; }

    /// <summary>A moderator should look at it.</summary>
    public bool NeedsReview => Answers >= ForAll
        && (Discrimination is { High: < LeastDiscrimination } || Dominance is not null || Math.Abs(AgainstLabel ?? 0) > MostAgainstLabel);

    /// <summary>How urgently; 0 for a question with nothing against it.</summary>
    public double Severity =>
        (Math.Max(0, LeastDiscrimination - (Discrimination?.High ?? 1)) * Math.Sqrt(Answers))
        + (Dominance?.Z ?? 0)
        + Math.Max(0, Math.Abs(AgainstLabel ?? 0) - MostAgainstLabel);

    /// <param name="guess">The chance of a blind guess.</param>
    /// <param name="options">Those of a question that is answered by choosing; none for others.</param>
    public static QuestionStatistics Of(IReadOnlyCollection<FirstTry> answers, double guess, IReadOnlyList<KeyedOption> options)
    {
        var n = answers.Count;
        if (n < ForFacility)
        {
            return new QuestionStatistics(n);
        }

        var facility = Learning.Facility.Of(answers.Count(answer => answer.IsFull), n);
        var few = new QuestionStatistics(n) { Facility = facility, NearMisses = NearMiss.Of(answers) };
        return n < ForAll ? few : few.With([.. answers.OrderByDescending(answer => answer.Rating)], facility, guess, options);
    }

    private QuestionStatistics With(
        IReadOnlyList<FirstTry> ranked, Facility facility, double guess, IReadOnlyList<KeyedOption> options)
    {
        var tallies = options.Select(option => OptionTally.Of(option, ranked)).ToList();
        return this with
        {
            WithoutGuesses = facility.WithoutGuesses(guess),
            AgainstLabel = Against(ranked),
            Discrimination = Learning.Discrimination.Of([.. ranked.Select(answer => (answer.IsFull ? 1.0 : 0.0, answer.Rating))]),
            Options = tallies,
            Dominance = HasHalves(ranked) ? Learning.Dominance.Of(tallies) : null,
            Time = TimeSpent.Of(ranked),
        };
    }

    // In a group nobody knows yet all are rated alike: no half of them is the stronger one.
    private static bool HasHalves(IReadOnlyList<FirstTry> ranked) => ranked[((ranked.Count + 1) / 2) - 1].Rating > ranked[^1].Rating;

    private static double Against(IReadOnlyList<FirstTry> answers)
    {
        var surplus = answers.Sum(answer => (answer.IsFull ? 1 : 0) - answer.Expected);
        var variance = answers.Sum(answer => answer.Expected * (1 - answer.Expected)) + (LabelVariance * answers.Count * answers.Count);
        return surplus / Math.Sqrt(variance);
    }
}
