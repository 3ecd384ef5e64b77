using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Rooms;

/// <summary>Runs every chat platform that is on; when the last one has nothing more to say the bot stops.</summary>
internal sealed partial class ChatService(
    IEnumerable<IChatAdapter> adapters,
    InteractionRouter router,
    IHostApplicationLifetime lifetime,
    ILogger<ChatService> logger,
    IServer? web = null)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.WhenAll(adapters.Select(adapter => adapter.RunAsync(router.AnswerAsync, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        catch (Exception failure)
        {
            Log.Ended(logger, failure);
            throw;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    // The web server binds last of all; a port that is taken has to end the start before anybody has typed.
    private async Task StartedAsync(CancellationToken stopping)
    {
        if (web is null)
        {
            return;
        }

        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Critical, Message = "A chat platform ended")]
        public static partial void Ended(ILogger logger, Exception failure);
    }
}
