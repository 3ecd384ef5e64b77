namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>Python code.</summary>
/// <param name="Numbered">Each line carries its number, so that it can be named.</param>
public sealed record CodeListing(string Source, bool Numbered = false) : Block;
