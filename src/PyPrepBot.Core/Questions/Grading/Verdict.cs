namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What became of an answer. Only <see cref="Invalid"/> leaves the attempt unused.</summary>
public enum Verdict
{
    Correct,
    Typo,
    Partial,
    Wrong,
    Invalid,
}
