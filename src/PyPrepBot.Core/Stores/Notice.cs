using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Something to be told to one person in private. A row before it is a message, like a post.</summary>
/// <param name="Id">Unique in its group for ever: the first one wins.</param>
/// <param name="To">Whom it is told.</param>
/// <param name="Near">A channel of the group, by which the platform's side is found.</param>
/// <param name="Kind">Says which composer makes the words, at the time of sending.</param>
/// <param name="Subject">What it is about, for the composer: an id.</param>
/// <param name="DueAt">Not told before.</param>
public sealed record Notice(
    string Id, GroupId Group, UserRef To, ChannelRef Near, string Kind, string Subject, DateTimeOffset DueAt);
