using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Demo;

/// <summary>A channel whose posts are printed. Nobody types here: the members are part of the script.</summary>
internal sealed class DemoRoom(IScreen screen) : IChatAdapter
{
    private int _posts;

    public Platform Platform => Platform.Terminal;

    public Task RunAsync(AnswerInteraction answer, CancellationToken stopping) => Task.CompletedTask;

    public Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation)
    {
        screen.Show(TerminalMessages.RoomMark, message, Controls.None);
        return Task.FromResult(new MessageRef(channel, $"post-{++_posts}"));
    }

    public Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation) =>
        Task.FromResult(false);

    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) => Task.CompletedTask;
}
