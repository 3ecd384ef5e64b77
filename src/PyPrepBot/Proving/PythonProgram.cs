namespace PyPrepBot.Proving;

/// <summary>A program that proves something.</summary>
/// <param name="Checks">Expressions that are evaluated where it ended.</param>
/// <param name="Needs">What it needs beyond one thread; without <c>processes</c> it may start none.</param>
internal sealed record PythonProgram(string Source, IReadOnlyList<string> Checks, IReadOnlyList<string> Needs);
