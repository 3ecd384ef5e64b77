namespace PyPrepBot.Storage.Files;

/// <summary>Where a question or a topic stands.</summary>
/// <param name="File">Path inside the bank's folder.</param>
/// <param name="Line">Counted from 1.</param>
public sealed record QuestionPosition(string File, int Line);
