using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>All rooms of all platforms that are on: a post goes to the adapter of its channel.</summary>
public sealed class ChatRooms(IEnumerable<IChatAdapter> adapters)
{
    private readonly Dictionary<Platform, IChatAdapter> _adapters = adapters.ToDictionary(adapter => adapter.Platform);

    /// <summary>Whether messages can be posted there by this process.</summary>
    public bool Reach(ChannelRef channel) => _adapters.ContainsKey(channel.Platform);

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, string idempotencyKey, CancellationToken cancellation) =>
        _adapters[channel.Platform].PostAsync(channel, message, thread, idempotencyKey, cancellation);

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) =>
        _adapters[message.Channel.Platform].EditAsync(message, content, cancellation);
}
