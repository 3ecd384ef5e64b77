using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Guilds;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord;

/// <summary>Takes what the gateway brings off its read loop at once, and has it answered side by side.</summary>
internal sealed partial class Reception(
    Conversation conversation, IDiscordRest rest, GuildRoster guilds, ISpaceWatcher watcher, ServerClock clock, TimeProvider time,
    ILogger<Reception> logger)
    : IGatewayListener, IDisposable
{
    // Whoever waits behind so many has waited longer than Discord does.
    private const int MostAtOnce = 2048;

    // Discord waits this long for an answer; a second more for clocks that differ.
    private static readonly TimeSpan Answerable = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Task, byte> _underWay = new();
    private readonly Channel<SpaceChange> _changes = Channel.CreateUnbounded<SpaceChange>();
    private readonly TaskCompletionSource<AnswerInteraction> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _work = new();
    private Task _watching = Task.CompletedTask;

    public void Open(AnswerInteraction answer, CancellationToken stopping)
    {
        _answer.TrySetResult(answer);
        _watching = WatchAsync(stopping);
    }

    public void Hear(in GatewayEvent happening)
    {
        try
        {
            if (happening.Type == "INTERACTION_CREATE")
            {
                Take(happening);
            }
            else if (GuildNews.Read(happening, guilds) is { } change)
            {
                _changes.Writer.TryWrite(change);
            }
        }
        catch (JsonException fault)
        {
            // The payload is not logged: it holds what people wrote.
            Log.NotRead(logger, happening.Type, happening.Data.Length, fault.Path);
        }
    }

    /// <summary>Has an interaction answered; completes when its answer is sent.</summary>
    public async Task HoldAsync(InteractionPayload wire, DateTimeOffset receivedAt, IFirstAnswer first)
    {
        // Our own web server is open a moment before the bot is.
        var answer = await _answer.Task.WaitAsync(_work.Token);
        await conversation.HoldAsync(wire, receivedAt, first, answer, _work.Token);
    }

    /// <summary>Lets the answers that are under way finish, for some seconds.</summary>
    public async Task CloseAsync()
    {
        try
        {
            await Task.WhenAll(_underWay.Keys).WaitAsync(Farewell, time, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            Log.LeftBehind(logger, _underWay.Count);
            await _work.CancelAsync();
        }

        _changes.Writer.TryComplete();
        await _watching;
    }

    public void Dispose() => _work.Dispose();

    private void Take(in GatewayEvent happening)
    {
        var wire = JsonSerializer.Deserialize(happening.Data.Span, IncomingJson.Default.InteractionPayload);
        if (wire is not { Id: { } id, Token: not null })
        {
            return;
        }

        // What was missed while the connection was down is told again, and nobody waits for it any more.
        var age = clock.Now - Snowflake.CreatedAt(id);
        if (happening.IsReplayed && age > Answerable)
        {
            Log.TooOld(logger, id, age);
            return;
        }

        if (_underWay.Count >= MostAtOnce)
        {
            Log.TooMany(logger, id);
            return;
        }

        var task = AnswerAsync(wire, happening.ReceivedAt);
        _underWay.TryAdd(task, 0);
        _ = task.ContinueWith(
            ended => _underWay.TryRemove(ended, out _),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private async Task AnswerAsync(InteractionPayload wire, DateTimeOffset receivedAt)
    {
        // Off the read loop, whatever happens next.
        await Task.Yield();
        try
        {
            await HoldAsync(wire, receivedAt, new CallbackRoute(rest, wire, clock, logger));
        }
        catch (OperationCanceledException) when (_work.IsCancellationRequested)
        {
        }
        catch (Exception fault)
        {
            Log.Failed(logger, wire.Id!, fault);
        }
    }

    // One after the other: leaving and coming back must not overtake each other.
    private async Task WatchAsync(CancellationToken stopping)
    {
        await foreach (var change in _changes.Reader.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await watcher.NoteAsync(change, stopping);
            }
            catch (Exception fault)
            {
                Log.NotNoted(logger, change.GetType().Name, change.Space, fault);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An event {Type} of {Length} bytes cannot be read at {Path}; it is left out")]
        public static partial void NotRead(ILogger logger, string type, int length, string? path);

        [LoggerMessage(Level = LogLevel.Information, Message = "Interaction {Id} came {Age} late and is not answered")]
        public static partial void TooOld(ILogger logger, string id, TimeSpan age);

        [LoggerMessage(Level = LogLevel.Error, Message = "Too many interactions wait already; {Id} is left out")]
        public static partial void TooMany(ILogger logger, string id);

        [LoggerMessage(Level = LogLevel.Error, Message = "Interaction {Id} could not be answered")]
        public static partial void Failed(ILogger logger, string id, Exception fault);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Change} of server {Space} could not be noted")]
        public static partial void NotNoted(ILogger logger, string change, string space, Exception fault);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} answers were still under way when the bot had to stop")]
        public static partial void LeftBehind(ILogger logger, int count);
    }
}
