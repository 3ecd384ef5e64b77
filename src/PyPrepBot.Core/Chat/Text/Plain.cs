namespace PyPrepBot.Core.Chat.Text;

/// <summary>Text as it stands: whatever looks like markup in it is not.</summary>
public sealed record Plain(string Text) : Inline;
