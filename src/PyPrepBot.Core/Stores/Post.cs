using System.Globalization;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A post is a row before it is a message: what was queued is sent once, whatever dies in between.</summary>
/// <param name="Date">The local date it is about; for a weekly board the Monday on which its week began.</param>
/// <param name="DueAt">Not sent before.</param>
public sealed record Post(GroupId Group, PostKind Kind, DateOnly Date, ChannelRef Channel, DateTimeOffset DueAt)
{
    /// <summary>Not sent any more from then on; a card is of no use when its challenge is half over.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public PostState State { get; init; } = PostState.Pending;

    /// <summary>Sendings begun, also those whose end nobody saw.</summary>
    public int Tries { get; init; }

    /// <summary>The message, once it is posted.</summary>
    public MessageRef? Message { get; init; }

    /// <summary>The id its channel had when it was queued; null while it has the same.</summary>
    public string? QueuedAs { get; init; }

    /// <summary>Tells posts of one kind and date apart; null where a date has only one.</summary>
    public string? Tag { get; init; }

    /// <summary>The same post in a channel that got another id.</summary>
    public Post MovedTo(ChannelRef channel) => this with
    {
        Channel = channel,
        QueuedAs = QueuedAs ?? Channel.Id,
        Message = Message is { } message ? message with { Channel = channel } : null,
    };

    /// <summary>
    /// What makes the post unique: group, channel, kind, date, and the tag if it has one. A channel's new id changes nothing.
    /// </summary>
    public string Slot =>
        $"{Group}|{Channel.Platform}|{QueuedAs ?? Channel.Id}|{Kind}|{Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        + (Tag is null ? "" : $"|{Tag}");
}
