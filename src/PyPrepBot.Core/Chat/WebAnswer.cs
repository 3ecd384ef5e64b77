namespace PyPrepBot.Core.Chat;

/// <summary>What our web server answers.</summary>
/// <param name="Json">The body; empty for none.</param>
public sealed record WebAnswer(int Status, ReadOnlyMemory<byte> Json);
