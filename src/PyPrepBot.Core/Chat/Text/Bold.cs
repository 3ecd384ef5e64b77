namespace PyPrepBot.Core.Chat.Text;

/// <summary>A few words that stand out.</summary>
public sealed record Bold(string Text) : Inline;
