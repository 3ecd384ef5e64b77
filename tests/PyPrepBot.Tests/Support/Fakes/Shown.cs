using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A message as the people in a channel see it.</summary>
internal sealed record Shown(DateTimeOffset At, string Key, MessageRef Message, ChatMessage Content, MessageRef? Thread)
{
    public string Text => Content.Summary;
}
