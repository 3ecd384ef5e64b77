namespace PyPrepBot.Core.Learning;

/// <summary>An option of a question and whether it is right by the key.</summary>
public readonly record struct KeyedOption(string Id, bool Right);
