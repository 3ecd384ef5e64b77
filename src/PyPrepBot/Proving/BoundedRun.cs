namespace PyPrepBot.Proving;

/// <summary>What a program printed before it ended, or was ended.</summary>
/// <param name="Trouble">Why it had to be ended; null when it ended by itself.</param>
internal sealed record BoundedRun(string Printed, string Errors, int? ExitCode, string? Trouble);
