namespace PyPrepBot.Tests.Commands;

/// <summary>What an operator sees of a command.</summary>
internal sealed record Outcome(int Code, string Output, string Errors);
