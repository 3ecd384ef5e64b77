using System.Collections.Frozen;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>Something a person did in a chat and now waits on.</summary>
/// <param name="DeliveryId">The platform's id for this delivery. Seeing it twice is a redelivery, not a second act.</param>
/// <param name="ReceivedAt">When it reached this process; deadlines are judged by it, not by when a handler runs.</param>
public abstract record Interaction(string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt)
{
    /// <summary>What the author and the bot may do there.</summary>
    public Rights Rights { get; init; } = Rights.None;

    /// <summary>Names of channels by their ids, as far as the platform sent them along: this one's and those given in options.</summary>
    public IReadOnlyDictionary<string, string> ChannelNames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Names of people by their ids, as far as the platform told them: those given in options.</summary>
    public IReadOnlyDictionary<string, string> PeopleNames { get; init; } = FrozenDictionary<string, string>.Empty;
}
