namespace PyPrepBot.Core.Questions;

/// <summary>A primary source to read on in.</summary>
public sealed record PrimerSource(string Name, Uri Address);
