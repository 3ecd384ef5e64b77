using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Events;

/// <summary>The verdict an answer has after a correction.</summary>
public sealed record Remark(Verdict Verdict, double Score);
