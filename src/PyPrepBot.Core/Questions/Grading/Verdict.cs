namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What the grader says of an answer.</summary>
public enum Verdict
{
    Correct,

    /// <summary>Full credit; the right spelling is shown.</summary>
    Typo,

    /// <summary>Some credit; not counted as correct.</summary>
    Partial,

    Wrong,

    /// <summary>Nothing that could be graded; the attempt is not used.</summary>
    Invalid,
}
