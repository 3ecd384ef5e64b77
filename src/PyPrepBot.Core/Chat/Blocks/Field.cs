using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A name and its value.</summary>
public sealed record Field(string Name, RichText Value);
