using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>Chooses a group's daily challenge: the planned difficulty, nothing stale, most telling about the members together.</summary>
public static class DailyPick
{
    private const int RestDays = 60;
    private const double MostAnswered = 0.2;

    /// <summary>The week of a group that planned none of its own: an easy start, two stretches and a hard end.</summary>
    public static Difficulty PlannedLabel(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => Difficulty.Easy,
        DayOfWeek.Thursday or DayOfWeek.Saturday => Difficulty.Hard,
        DayOfWeek.Sunday => Difficulty.Expert,
        _ => Difficulty.Medium,
    };

    /// <summary>
    /// Null only for an empty bank. When the rules leave nothing they give way one after the other: the nearest label (the easier one
    /// first), then recent topics, then the share that has answered, and last the rest of 60 days, for the question shown longest ago.
    /// </summary>
    public static string? Choose(DailyRequest request)
    {
        var seed = StableSeed.OfDay(request.Group, request.Date);
        var crowd = Crowd.Of(request.Members);
        var rested = request.Bank.Where(question => IsRested(question, request.Date)).ToList();
        var unanswered = rested.Where(question => question.AnsweredShare <= MostAnswered).ToList();
        var fresh = unanswered.Where(question => !request.RecentTopics.Contains(question.Item.Topic)).ToList();

        foreach (var pool in new[] { fresh, unanswered, rested })
        {
            if (NearestLabel(pool, request.Label) is { Count: > 0 } questions)
            {
                return Shortlist.Pick(questions.Select(question => (question.Item.Id, Score(question, crowd, request))), seed);
            }
        }

        return LongestAgo(request.Bank, seed);
    }

    private static bool IsRested(DailyCandidate question, DateOnly date) =>
        question.LastShown is not { } shown || Math.Abs(date.DayNumber - shown.DayNumber) >= RestDays;

    private static List<DailyCandidate> NearestLabel(List<DailyCandidate> pool, Difficulty wanted) => Enum.GetValues<Difficulty>()
        .OrderBy(label => Math.Abs(label - wanted))
        .ThenBy(label => label)
        .Select(label => pool.FindAll(question => question.Item.Label == label))
        .FirstOrDefault(questions => questions.Count > 0) ?? [];

    private static double Score(DailyCandidate question, IReadOnlyList<Crowd.Represented> crowd, DailyRequest request)
    {
        var label = request.Labels[question.Item.Label];
        var information = crowd.Sum(one =>
            one.Count * ResponseModel.Predict(new RatingState(one.Member, label, question.Question), question.Item.Guess).Information);

        return Shortlist.Exposed(information, question.Shown);
    }

    private static string? LongestAgo(IReadOnlyList<DailyCandidate> bank, ulong seed) => bank
        .OrderBy(question => question.LastShown)
        .ThenBy(question => SplitMix64.Mix(seed ^ StableSeed.Of(question.Item.Id)))
        .Select(question => question.Item.Id)
        .FirstOrDefault();
}
