using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal.Files;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>The study room on this screen: one person types, for as many members as they like.</summary>
/// <remarks>The plainest adapter there is, and so the one to read first. It has no logger: answers are nobody's business.</remarks>
internal sealed class TerminalAdapter : IChatAdapter
{
    private readonly IReadOnlyList<Route> _routes;
    private readonly Dialogue _dialogue;
    private readonly Roster _roster;
    private readonly Stamps _stamps;
    private readonly Posts _posts;
    private readonly Func<CancellationToken, Task> _opening;
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="member">Who speaks first, by name.</param>
    /// <param name="opening">Brings the room's posts up to date after the welcome; none in a room without a schedule.</param>
    public TerminalAdapter(
        IReadOnlyList<Route> routes, string member, TextReader input, IScreen screen, TimeProvider time, ExportFolder exports,
        Func<CancellationToken, Task>? opening = null)
    {
        _opening = opening ?? (_ => Task.CompletedTask);
        if (opening is null)
        {
            _open.SetResult();
        }

        _routes = routes;
        _dialogue = new Dialogue(screen, new LineSource(input), exports);
        _roster = new Roster(member);
        _stamps = new Stamps(time);
        _posts = new Posts(_stamps);
    }

    /// <summary>The only channel there is.</summary>
    public static ChannelRef Room { get; } = new(Platform.Terminal, "room", "room");

    public Platform Platform => Platform.Terminal;

    public async Task RunAsync(AnswerInteraction answer, CancellationToken stopping)
    {
        var conversation = new Conversation(answer, _routes, _dialogue, _roster, _posts, _stamps);
        _dialogue.Say(TerminalMessages.Welcome(_roster.Current.User));
        _open.TrySetResult();
        try
        {
            await _opening(stopping);
            while (await _dialogue.AskAsync(_roster.Current.Prompt, stopping) is { } line)
            {
                await conversation.HearAsync(line, stopping);
            }

            _dialogue.Say(TerminalMessages.Goodbye);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop while somebody was thinking: nothing is lost, and there is nobody to tell.
        }
    }

    public async Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation)
    {
        // Nobody is posted to before they were welcomed.
        await _open.Task.WaitAsync(cancellation);
        var (post, isNew) = _posts.Once(channel, key.Value);
        if (isNew)
        {
            _dialogue.Show(TerminalMessages.RoomMark, message, _posts.Number(message));
        }

        return post;
    }

    /// <summary>Shows it in the room, marked with its reader: nobody else is there to look.</summary>
    public async Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation)
    {
        await _open.Task.WaitAsync(cancellation);
        _dialogue.Show(TerminalMessages.OnlySeenBy(user), message, Controls.None);
        return true;
    }

    /// <summary>Does nothing: what was printed stays, and printing a card again for a count of answers would be noise.</summary>
    public Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation) => Task.CompletedTask;
}
