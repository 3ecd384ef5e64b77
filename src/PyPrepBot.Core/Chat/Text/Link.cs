namespace PyPrepBot.Core.Chat.Text;

/// <summary>Words that lead to an address.</summary>
public sealed record Link(string Text, Uri Address) : Inline;
