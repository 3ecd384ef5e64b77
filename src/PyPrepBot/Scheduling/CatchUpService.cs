using Microsoft.Extensions.Hosting;

namespace PyPrepBot.Scheduling;

/// <summary>Runs the rounds of <see cref="CatchUp"/>: the first at start, the next ones exactly when something is due.</summary>
internal sealed class CatchUpService(CatchUp catchUp, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var wait = await catchUp.RunAsync(stoppingToken);
                await Task.Delay(wait, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
    }
}
