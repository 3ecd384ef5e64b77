using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Journeys;

/// <summary>The channels of a test, which outlive the bot's restarts. Every posting is kept, also one that comes twice.</summary>
internal sealed class TestRoom : IChatAdapter
{
    // Channels are posted to side by side.
    private readonly Lock _turn = new();

    public Platform Platform => Platform.Terminal;

    /// <summary>What was written to people in private.</summary>
    public List<(UserRef User, ChatMessage Message, string Key)> Told { get; } = [];

    /// <summary>Why posts are refused; null while they are taken.</summary>
    public PostRefusedException? Refusing { get; set; }

    public List<(ChannelRef Channel, ChatMessage Message, string Key)> Posts { get; } = [];

    public Task RunAsync(AnswerInteraction answer, CancellationToken stopping) => Task.CompletedTask;

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, string idempotencyKey, CancellationToken cancellation)
    {
        if (Refusing is not null)
        {
            throw Refusing;
        }

        lock (_turn)
        {
            Posts.Add((channel, message, idempotencyKey));
            return Task.FromResult(new MessageRef(channel, $"post-{Posts.Count}"));
        }
    }

    public Task<bool> TellAsync(UserRef user, ChatMessage message, string idempotencyKey, CancellationToken cancellation)
    {
        lock (_turn)
        {
            Told.Add((user, message, idempotencyKey));
        }

        return Task.FromResult(true);
    }

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) => Task.CompletedTask;
}
