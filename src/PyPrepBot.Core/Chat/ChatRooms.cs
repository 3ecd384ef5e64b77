using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>All rooms of all platforms that are on: a post goes to the adapter of its channel.</summary>
public sealed class ChatRooms(IEnumerable<IChatAdapter> adapters)
{
    private readonly Dictionary<Platform, IChatAdapter> _adapters = adapters.ToDictionary(adapter => adapter.Platform);

    /// <summary>Whether messages can be posted there by this process.</summary>
    public bool Reach(ChannelRef channel) => _adapters.ContainsKey(channel.Platform);

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation) =>
        _adapters[channel.Platform].PostAsync(channel, message, thread, key, cancellation);

    /// <summary>Writes to one person in private; false when their platform is off here or they take no messages.</summary>
    public Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation) =>
        _adapters.TryGetValue(user.Platform, out var adapter)
            ? adapter.TellAsync(user, near, message, idempotencyKey, cancellation)
            : Task.FromResult(false);

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) =>
        _adapters[message.Channel.Platform].EditAsync(message, content, cancellation);
}
