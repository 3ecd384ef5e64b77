using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Posts on their way to a channel, and those that arrived.</summary>
public interface IOutbox
{
    /// <summary>Queues a post unless its slot is taken already.</summary>
    Task<bool> EnqueueAsync(Post post, CancellationToken cancellation);

    /// <summary>Queues a post anew that was given up before, or for the first time.</summary>
    /// <returns>False when it is on its way or posted.</returns>
    Task<bool> EnqueueAgainAsync(Post post, CancellationToken cancellation);

    /// <summary>A channel of a group has another id: what was posted there and what is on its way goes by the new one.</summary>
    Task MoveAsync(GroupId group, ChannelRef from, ChannelRef to, CancellationToken cancellation);

    /// <summary>Posts that are due and not posted yet, oldest first; those of an interrupted sending among them.</summary>
    Task<IReadOnlyList<Post>> DueAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Written before the platform is called.</summary>
    Task BeginAsync(Post post, CancellationToken cancellation);

    /// <summary>Written as soon as the platform has answered.</summary>
    Task PostedAsync(Post post, MessageRef message, CancellationToken cancellation);

    /// <summary>Gives a post up: it came too late, or the platform refuses it for good.</summary>
    Task DropAsync(Post post, CancellationToken cancellation);

    /// <summary>Where the post of a kind and date stands, in every channel it was queued for.</summary>
    Task<IReadOnlyList<Post>> FindAsync(GroupId group, PostKind kind, DateOnly date, CancellationToken cancellation);
}
