namespace PyPrepBot.Core.Standing;

/// <summary>Who stands above whom. Time never decides.</summary>
public sealed class BoardOrder : IComparer<Tally>
{
    private readonly Comparison<Tally> better;

    private BoardOrder(int leastAnswers, Comparison<Tally> better)
    {
        LeastAnswers = leastAnswers;
        this.better = better;
    }

    /// <summary>Points, then full credits at the first attempt, then the base points of those.</summary>
    public static BoardOrder ByPoints { get; } = new(0, (left, right) =>
        right.Points != left.Points ? right.Points.CompareTo(left.Points)
        : right.FullCredits != left.FullCredits ? right.FullCredits.CompareTo(left.FullCredits)
        : right.BasePoints.CompareTo(left.BasePoints));

    /// <summary>Points for each answered challenge, so that late joiners can compete.</summary>
    /// <remarks>Fractions are compared by multiplying crosswise: no rounding ever makes or breaks a tie.</remarks>
    public static BoardOrder ByMean { get; } = new(20, (left, right) =>
        ((long)right.Points * left.Answered).CompareTo((long)left.Points * right.Answered));

    /// <summary>Challenges a member has to answer before being listed.</summary>
    public int LeastAnswers { get; }

    public bool Admits(Tally tally) => tally.Answered >= LeastAnswers;

    /// <summary>Negative when the first is better, 0 when both share a rank.</summary>
    public int Compare(Tally x, Tally y) => better(x, y);
}
