namespace PyPrepBot.Discord.Answering;

/// <summary>Discord waits three seconds. Half of that is left for the answer itself to travel.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction</remarks>
internal static class AnswerDeadline
{
    public static readonly TimeSpan BeforePromise = TimeSpan.FromSeconds(1.5);

    /// <summary>Whether the work is done before a promise has to be sent. Time spent in a queue counts.</summary>
    public static async Task<bool> IsMetAsync(Task work, DateTimeOffset receivedAt, TimeProvider time, CancellationToken cancellation)
    {
        var left = receivedAt + BeforePromise - time.GetUtcNow();
        if (work.IsCompleted || left <= TimeSpan.Zero)
        {
            return work.IsCompleted;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(work, Task.Delay(left, time, done.Token));
        await done.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == work;
    }
}
