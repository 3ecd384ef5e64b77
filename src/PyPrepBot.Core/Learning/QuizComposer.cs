namespace PyPrepBot.Core.Learning;

/// <summary>Chooses the next question of a test: telling for this member, little seen by the group, varied in topic and kind.</summary>
public static class QuizComposer
{
    private const int LeastChoice = 10;
    private const int MostTyped = 2;

    // Easier first, a stretch at the end; five questions give 0.7, 0.4, 0.1, -0.2, -0.5 logits.
    private const double FirstOffset = 0.7;
    private const double LastOffset = -0.5;

    /// <summary>Null only when there is neither a new question nor an answered one.</summary>
    public static ChosenItem? Choose(QuizStep step)
    {
        if (step.Pool.Count > 0)
        {
            var varied = Varied(step.Pool, candidate => candidate.Item, step);

            return new ChosenItem(Shortlist.Pick(varied.Select(one => (one.Item.Id, Score(one, step))), step.Seed), Rated: true);
        }

        return step.OldestAnswered.Count > 0
            ? new ChosenItem(Varied(step.OldestAnswered, item => item, step)[0].Id, Rated: false)
            : null;
    }

    internal static double Score(QuizCandidate candidate, QuizStep step)
    {
        var aimed = step.Member with { Mean = step.Member.Mean - Offset(step.Position, step.Length) };
        var state = new RatingState(aimed, step.Labels[candidate.Item.Label], candidate.Question);

        return Shortlist.Exposed(ResponseModel.Predict(state, candidate.Item.Guess).Information, candidate.Shown);
    }

    internal static double Offset(int position, int length) =>
        length > 1 ? FirstOffset + ((LastOffset - FirstOffset) * position / (length - 1)) : (FirstOffset + LastOffset) / 2;

    private static IReadOnlyList<T> Varied<T>(IReadOnlyList<T> pool, Func<T, RatedItem> item, QuizStep step)
    {
        var fresh = IfEnough(pool, candidate => !step.UsedTopics.Contains(item(candidate).Topic));

        return step.TypedUsed < MostTyped ? fresh : IfEnough(fresh, candidate => !item(candidate).Typed);
    }

    private static IReadOnlyList<T> IfEnough<T>(IReadOnlyList<T> pool, Func<T, bool> wanted)
    {
        var kept = pool.Where(wanted).ToList();

        return kept.Count >= LeastChoice ? kept : pool;
    }
}
