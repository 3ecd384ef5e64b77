namespace PyPrepBot.Core.Learning;

/// <summary>How long a question takes.</summary>
/// <param name="NineOfTen">Nine of ten need no longer.</param>
/// <param name="DontKnow">The share that says they do not know.</param>
public readonly record struct TimeSpent(TimeSpan Median, TimeSpan NineOfTen, double DontKnow)
{
    public static TimeSpent Of(IReadOnlyList<FirstTry> answers)
    {
        var times = answers.Select(answer => answer.Spent).Order().ToList();
        return new TimeSpent(
            At(times, 0.5), At(times, 0.9), (double)answers.Count(answer => answer.DontKnow) / answers.Count);
    }

    // Between two neighbours in proportion, as spreadsheets do.
    private static TimeSpan At(List<TimeSpan> times, double share)
    {
        var place = share * (times.Count - 1);
        var low = (int)Math.Floor(place);
        var high = Math.Min(low + 1, times.Count - 1);
        return times[low] + ((times[high] - times[low]) * (place - low));
    }
}
