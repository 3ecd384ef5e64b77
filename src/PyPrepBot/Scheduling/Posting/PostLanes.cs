using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>
/// Sends what is due, channel by channel: one post after the other within a channel, and no channel waits for another one's platform.
/// </summary>
internal sealed partial class PostLanes(
    IOutbox outbox, PostSender sender, ChatRooms rooms, RetryTimes retries, Bell bell, TimeProvider time, ILogger<PostLanes> logger)
    : IDisposable
{
    private readonly Dictionary<ChannelRef, Task> _lanes = [];
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Starts a lane for every channel that has posts due and none under way.</summary>
    public async Task StartDueAsync(CancellationToken cancellation)
    {
        // The poster's own loop and a room that opens may ask at the same moment.
        await _turn.WaitAsync(cancellation);
        try
        {
            await StartAsync(cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Completes when every lane that is under way now has ended.</summary>
    public async Task IdleAsync()
    {
        await _turn.WaitAsync();
        var lanes = _lanes.Values.ToList();
        _turn.Release();
        await Task.WhenAll(lanes);
    }

    public void Dispose() => _turn.Dispose();

    private async Task StartAsync(CancellationToken cancellation)
    {
        // Lanes that end after this line may have sent what is read below, so their channels have to wait for the next call.
        foreach (var ended in _lanes.Where(lane => lane.Value.IsCompleted).Select(lane => lane.Key).ToList())
        {
            _lanes.Remove(ended);
        }

        var now = time.GetUtcNow();
        var due = (await outbox.DueAsync(now, cancellation)).Where(post => IsForUs(post, now) && retries.IsReady(post, now));
        foreach (var channel in due.GroupBy(post => post.Channel).Where(channel => !_lanes.ContainsKey(channel.Key)))
        {
            _lanes[channel.Key] = SendAllAsync([.. PostOrder.Sort(channel)], cancellation);
        }
    }

    // What belongs to a platform that is off here stays for the day it is on; only what is too late is cleared away.
    private bool IsForUs(Post post, DateTimeOffset now) => rooms.Reach(post.Channel) || post.ExpiresAt <= now;

    private async Task SendAllAsync(IReadOnlyList<Post> posts, CancellationToken cancellation)
    {
        foreach (var post in posts)
        {
            await SendAsync(post, cancellation);
        }

        // More may have been queued for this channel meanwhile, or a failed post has to be waited for.
        bell.Ring();
    }

    private async Task SendAsync(Post post, CancellationToken cancellation)
    {
        try
        {
            await sender.SendAsync(post, cancellation);
            retries.Done(post);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // The row says that a sending began; the next process goes on from there.
        }
        catch (PlatformUnreachableException away)
        {
            if (retries.Failed(post, time.GetUtcNow()))
            {
                Log.Waits(logger, post.Slot, away.Message);
            }
        }
        catch (Exception error)
        {
            if (retries.Failed(post, time.GetUtcNow()))
            {
                Log.NotSent(logger, post.Slot, error);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The post {Slot} waits and is tried again until it expires: {Reason}")]
        public static partial void Waits(ILogger logger, string slot, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The post {Slot} could not be sent and is tried again until it expires")]
        public static partial void NotSent(ILogger logger, string slot, Exception error);
    }
}
