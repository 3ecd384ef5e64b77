using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>The only one who sends posts: when the bell rings, when a failed one is to be tried again, and every 15 seconds.</summary>
internal sealed partial class Poster(PostLanes lanes, RetryTimes retries, Bell bell, TimeProvider time, ILogger<Poster> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await SendDueAsync(stoppingToken);
                await bell.WaitAsync(retries.Wait(time.GetUtcNow(), Pause), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }

        await lanes.IdleAsync();
    }

    private async Task SendDueAsync(CancellationToken cancellation)
    {
        try
        {
            await lanes.StartDueAsync(cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.NothingRead(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The posts that are due could not be read")]
        public static partial void NothingRead(ILogger logger, Exception error);
    }
}
