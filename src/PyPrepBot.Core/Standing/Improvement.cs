using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Standing;

/// <summary>A member's way over the last <see cref="MostImproved.Days"/> days.</summary>
/// <param name="RatedAnswers">Rated answers in that time.</param>
public sealed record Improvement(MemberId Member, string Name, RatingSample Then, RatingSample Now, int RatedAnswers)
{
    public double Gain => Now.Mean - Then.Mean;
}
