namespace PyPrepBot.Proving;

/// <summary>A program and what it has to do.</summary>
/// <param name="Of">What is tried, as a report names it.</param>
internal sealed record Trial(string Of, PythonProgram Program, Expectation Expectation);
