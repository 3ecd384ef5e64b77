namespace PyPrepBot.Core.Questions;

/// <summary>What a release of Python changed.</summary>
/// <param name="Releases">A release or a range, as the author wrote it.</param>
public sealed record PrimerChange(string Releases, string Text);
