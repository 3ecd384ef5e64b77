using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>Small print.</summary>
public sealed record Footnote(RichText Text) : Block;
