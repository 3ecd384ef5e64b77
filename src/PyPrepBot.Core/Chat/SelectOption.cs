namespace PyPrepBot.Core.Chat;

/// <summary>One entry of a list to choose from. Labels show no markup on any platform.</summary>
public sealed record SelectOption(string Value, string Label);
