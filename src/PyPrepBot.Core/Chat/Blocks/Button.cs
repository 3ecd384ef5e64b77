namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A button.</summary>
/// <param name="Label">At most 75 characters, no markup.</param>
public sealed record Button(ActionId Action, string Label, ButtonStyle Style = ButtonStyle.Plain);
