namespace PyPrepBot.Core.Chat.Text;

/// <summary>A name or expression from code.</summary>
public sealed record Code(string Text) : Inline;
