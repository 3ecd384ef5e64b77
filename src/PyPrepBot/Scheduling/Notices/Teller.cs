using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Features;
using PyPrepBot.Scheduling.Posting;

namespace PyPrepBot.Scheduling.Notices;

/// <summary>The only one who tells people what waits for them: when the bell rings, and every minute.</summary>
internal sealed partial class Teller(NoticeSender sender, TimeProvider time, ILogger<Teller> logger) : BackgroundService, INoticeBell
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Bell _bell = new(time);

    public void Ring() => _bell.Ring();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await SendDueAsync(stoppingToken);
                await _bell.WaitAsync(Pause, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private async Task SendDueAsync(CancellationToken cancellation)
    {
        try
        {
            await sender.SendDueAsync(cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.NothingRead(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The notices that are due could not be read")]
        public static partial void NothingRead(ILogger logger, Exception error);
    }
}
