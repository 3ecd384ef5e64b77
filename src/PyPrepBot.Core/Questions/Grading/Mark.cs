namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The verdict on one answer and what the member may be told about it.</summary>
/// <param name="Score">From 0 to 1; a typo earns 1.</param>
/// <param name="Compared">What the grader compared after cleaning, so that an unfair verdict can be seen to be one.</param>
/// <param name="Spelling">The right spelling, on a typo.</param>
/// <param name="Feedback">The author's words for this very wrong answer, where there are any.</param>
public sealed record Mark(
    Verdict Verdict,
    double Score,
    string? Compared = null,
    string? Spelling = null,
    string? Feedback = null)
{
    internal static Mark Invalid { get; } = new(Verdict.Invalid, 0);

    public bool FullCredit => Verdict is Verdict.Correct or Verdict.Typo;

    // A tie of right and wrong ticks is no partial success: it earns nothing, so it is wrong.
    internal static Mark Scored(double score, string? compared = null) => score switch
    {
        >= 1 => new Mark(Verdict.Correct, 1, compared),
        > 0 => new Mark(Verdict.Partial, score, compared),
        _ => new Mark(Verdict.Wrong, 0, compared),
    };
}
