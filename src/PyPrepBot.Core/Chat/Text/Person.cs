using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat.Text;

/// <summary>A member by name; it never pings them.</summary>
public sealed record Person(UserRef User) : Inline;
