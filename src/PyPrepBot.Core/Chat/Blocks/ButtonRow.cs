namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>Buttons side by side; platforms show at most five in a row.</summary>
public sealed record ButtonRow(params IReadOnlyList<Button> Buttons) : Block;
