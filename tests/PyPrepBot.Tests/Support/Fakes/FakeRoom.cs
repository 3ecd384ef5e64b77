using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A platform that posts a key once, as the real ones are asked to.</summary>
internal sealed class FakeRoom(TimeProvider time, CrashPoint crash) : IChatAdapter
{
    private readonly List<Shown> _messages = [];
    private readonly List<(DateTimeOffset At, MessageRef Message, ChatMessage Content)> _edits = [];
    private readonly Lock _lock = new();

    public Platform Platform => Platform.Discord;

    /// <summary>What happens before a message arrives: a failure, or a wait.</summary>
    public Func<ChannelRef, CancellationToken, Task> Sending { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>What happens after a message has arrived and before the caller hears of it.</summary>
    public Func<ChannelRef, Task> Sent { get; set; } = _ => Task.CompletedTask;

    public Func<MessageRef, Task> Editing { get; set; } = _ => Task.CompletedTask;

    public int Calls { get; private set; }

    public IReadOnlyList<Shown> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    public IReadOnlyList<(DateTimeOffset At, MessageRef Message, ChatMessage Content)> Edits
    {
        get
        {
            lock (_lock)
            {
                return [.. _edits];
            }
        }
    }

    public IEnumerable<string> Texts => Messages.Select(message => message.Text);

    public Task RunAsync(AnswerInteraction answer, CancellationToken stopping) => Task.CompletedTask;

    public async Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation)
    {
        Calls++;
        crash.Pass(CrashStep.Sending);
        await Sending(channel, cancellation);
        var shown = Keep(channel, message, thread, key.Value);
        crash.Pass(CrashStep.Sent);
        await Sent(channel);
        return shown.Message;
    }

    public List<(UserRef User, ChatMessage Message)> Told { get; } = [];

    public Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation)
    {
        Told.Add((user, message));
        return Task.FromResult(true);
    }

    public async Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        await Editing(message);
        lock (_lock)
        {
            _edits.Add((at, message, content));
        }
    }

    private Shown Keep(ChannelRef channel, ChatMessage message, MessageRef? thread, string key)
    {
        lock (_lock)
        {
            if (_messages.Find(known => known.Key == key) is { } known)
            {
                return known;
            }

            var id = (_messages.Count + 1).ToString(CultureInfo.InvariantCulture);
            _messages.Add(new Shown(time.GetUtcNow(), key, new MessageRef(channel, id), message, thread));
            return _messages[^1];
        }
    }
}
