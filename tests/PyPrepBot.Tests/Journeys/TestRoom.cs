using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Journeys;

/// <summary>The channels of a test, which outlive the bot's restarts. Every posting is kept, also one that comes twice.</summary>
internal sealed class TestRoom(Platform platform) : IChatAdapter
{
    private readonly List<(ChannelRef Channel, ChatMessage Message, string Key)> _posts = [];
    private readonly List<MessageRef?> _threads = [];
    private readonly Lock _lock = new();

    public Platform Platform => platform;

    /// <summary>What was written to people in private.</summary>
    public List<(UserRef User, ChatMessage Message, string Key)> Told { get; } = [];

    /// <summary>Why posts are refused; null while they are taken.</summary>
    public PostRefusedException? Refusing { get; set; }

    public IReadOnlyList<(ChannelRef Channel, ChatMessage Message, string Key)> Posts
    {
        get
        {
            lock (_lock)
            {
                return [.. _posts];
            }
        }
    }

    /// <summary>Where the last post of a channel stands: below which other one of them, as its place among all posts.</summary>
    public int? ThreadOfLast(ChannelRef channel)
    {
        var last = _posts.FindLastIndex(post => post.Channel == channel);
        var thread = _threads[last];
        return thread is null ? null : int.Parse(thread.Id["post-".Length..], CultureInfo.InvariantCulture) - 1;
    }

    public Task RunAsync(AnswerInteraction answer, CancellationToken stopping) => Task.CompletedTask;

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation)
    {
        if (Refusing is not null)
        {
            throw Refusing;
        }

        // Channels are posted to side by side.
        lock (_lock)
        {
            _posts.Add((channel, message, key.Value));
            _threads.Add(thread);
            return Task.FromResult(new MessageRef(channel, $"post-{_posts.Count}"));
        }
    }

    public Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation)
    {
        Told.Add((user, message, idempotencyKey));
        return Task.FromResult(true);
    }

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) => Task.CompletedTask;
}
