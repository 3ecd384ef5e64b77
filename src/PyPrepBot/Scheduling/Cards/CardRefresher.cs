using Microsoft.Extensions.Hosting;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Scheduling.Posting;

namespace PyPrepBot.Scheduling.Cards;

/// <summary>Redraws public cards, however many answers come in, at most every 15 seconds each.</summary>
internal sealed class CardRefresher(CardDrawing drawing, TimeProvider time) : BackgroundService, ICardRefresh
{
    private readonly RefreshTimes _times = new();
    private readonly Bell _bell = new(time);

    public void Request(GroupId group, DateOnly date)
    {
        _times.Request(group, date, time.GetUtcNow());
        _bell.Ring();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                // One after the other: the edit that shows the close must not be overtaken by an older one.
                foreach (var (group, date) in _times.Take(time.GetUtcNow()))
                {
                    await drawing.DrawAsync(group, date, stoppingToken);
                }

                await _bell.WaitAsync(_times.Wait(time.GetUtcNow()), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
    }
}
