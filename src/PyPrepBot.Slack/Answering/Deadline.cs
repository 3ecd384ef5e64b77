namespace PyPrepBot.Slack.Answering;

/// <summary>Slack waits three seconds, and what opens a window is good for as long.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response</remarks>
internal static class Deadline
{
    /// <summary>An answer that is there by now still travels in the acknowledgement.</summary>
    public static readonly TimeSpan Answer = TimeSpan.FromSeconds(1.5);

    /// <summary>After this a window opens without waiting for what will stand in it.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(0.7);

    /// <summary>Whether the work is done in time. Time spent in a queue counts.</summary>
    public static async Task<bool> IsMetAsync(Turn turn, TimeSpan within, TimeProvider time, CancellationToken cancellation)
    {
        var left = turn.Interaction.ReceivedAt + within - time.GetUtcNow();
        if (turn.Work.IsCompleted || left <= TimeSpan.Zero)
        {
            return turn.Work.IsCompleted;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(turn.Work, Task.Delay(left, time, done.Token));
        await done.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == turn.Work;
    }
}
