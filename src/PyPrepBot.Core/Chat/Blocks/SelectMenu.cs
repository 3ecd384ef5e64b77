namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A list to choose one or several entries from; platforms show at most 25.</summary>
public sealed record SelectMenu(ActionId Action, string Placeholder, IReadOnlyList<SelectOption> Options, int Min = 1, int Max = 1) : Block;
