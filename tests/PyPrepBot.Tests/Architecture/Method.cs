namespace PyPrepBot.Tests.Architecture;

/// <summary>A member with a body: a method, constructor, operator or indexer.</summary>
/// <param name="Lines">From its attributes to its last brace or semicolon.</param>
internal sealed record Method(string Name, int Lines);
