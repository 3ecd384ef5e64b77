using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Http;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack;

/// <summary>Takes in what Slack sends, and has it answered side by side.</summary>
internal sealed partial class Reception(
    Conversation conversation, CommandReader commands, InteractionReader interactions, NewsDesk news, TimeProvider time,
    ILogger<Reception> logger)
    : IReception, IDisposable
{
    // Whoever waits behind so many has waited longer than Slack does.
    private const int MostAtOnce = 2048;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Task, byte> _underWay = new();
    private readonly TaskCompletionSource<AnswerInteraction> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _work = new();

    public void Open(AnswerInteraction answer, CancellationToken stopping)
    {
        _answer.TrySetResult(answer);
        news.Open(stopping);
    }

    public Task HoldAsync(CommandPayload wire, Delivery delivery, IAcknowledgement acknowledgement) =>
        HoldAsync(commands.Read(wire, delivery), delivery, acknowledgement);

    public Task HoldAsync(InteractionPayload wire, Delivery delivery, IAcknowledgement acknowledgement) =>
        HoldAsync(interactions.Read(wire, delivery), delivery, acknowledgement);

    public void Hear(EventPayload wire, Delivery delivery)
    {
        if (wire.Type == "app_rate_limited")
        {
            Log.Limited(logger);
        }

        news.Take(SpaceNews.Read(wire), wire.At);
        var reading = wire.Event?.Type switch
        {
            "app_mention" or "message" => commands.Read(wire, delivery),
            "app_home_opened" => HomeReader.Read(wire, delivery),
            _ => null,
        };
        if (reading is InteractionReading.Read)
        {
            _ = HoldAsync(reading, delivery, NoAcknowledgement.Instance);
        }
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

        await news.CloseAsync();
    }

    public void Dispose() => _work.Dispose();

    private Task HoldAsync(InteractionReading reading, Delivery delivery, IAcknowledgement acknowledgement)
    {
        if (_underWay.Count >= MostAtOnce)
        {
            Log.TooMany(logger);
            return Task.CompletedTask;
        }

        var task = AnswerAsync(reading, delivery, acknowledgement);
        _underWay.TryAdd(task, 0);
        _ = task.ContinueWith(
            ended => _underWay.TryRemove(ended, out _),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return task;
    }

    private async Task AnswerAsync(InteractionReading reading, Delivery delivery, IAcknowledgement acknowledgement)
    {
        // Off the read loop, whatever happens next.
        await Task.Yield();
        try
        {
            var answer = await _answer.Task.WaitAsync(_work.Token);
            await conversation.HoldAsync(reading, acknowledgement, answer, _work.Token);
        }
        catch (OperationCanceledException) when (_work.IsCancellationRequested)
        {
        }
        catch (Exception fault)
        {
            Log.Failed(logger, delivery.Id, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Too many interactions wait already; one is left out")]
        public static partial void TooMany(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack holds events back: there were more than 30,000 in an hour")]
        public static partial void Limited(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "What Slack sent as {Id} could not be answered")]
        public static partial void Failed(ILogger logger, string id, Exception fault);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} answers were still under way when the bot had to stop")]
        public static partial void LeftBehind(ILogger logger, int count);
    }
}
