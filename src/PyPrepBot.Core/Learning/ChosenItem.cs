namespace PyPrepBot.Core.Learning;

/// <summary>The question to ask next.</summary>
/// <param name="Rated">False for a repeat, which moves no rating.</param>
public readonly record struct ChosenItem(string ItemId, bool Rated);
