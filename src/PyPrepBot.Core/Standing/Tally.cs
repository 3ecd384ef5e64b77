namespace PyPrepBot.Core.Standing;

/// <summary>What a member's answers in a period add up to.</summary>
/// <param name="FullCredits">Challenges answered fully right at the first attempt.</param>
/// <param name="BasePoints">The base points of those.</param>
/// <param name="Answered">Challenges answered in time, right or wrong.</param>
public readonly record struct Tally(int Points, int FullCredits, int BasePoints, int Answered)
{
    public static Tally operator +(Tally left, Tally right) => left.Add(right);

    public Tally Add(Tally other) => new(
        Points + other.Points,
        FullCredits + other.FullCredits,
        BasePoints + other.BasePoints,
        Answered + other.Answered);
}
