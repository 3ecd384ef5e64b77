namespace PyPrepBot.Slack.Protocol.WebApi.Limits;

/// <summary>A call that waits for its turn.</summary>
/// <param name="Longest">A longer pause is not waited for: the call fails at once and tells how long it is.</param>
internal sealed record Waiter(SlackMethod Method, IReadOnlyList<Allowance> Allowances, TimeSpan Longest)
{
    private readonly TaskCompletionSource _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Turn => _turn.Task;

    public TimeSpan Wait => Allowances.Max(allowance => allowance.Wait);

    /// <summary>Whether it is settled now: by its turn, or by a pause that is too long.</summary>
    public bool TrySettle()
    {
        var pause = Method.IsUrgent ? Wait : Allowances.Max(allowance => allowance.Held);
        if (pause > Longest)
            _turn.TrySetException(new SlackApiException(Method, "ratelimited", ErrorClass.RateLimited) { RetryAfter = pause });
        else if (Wait <= TimeSpan.Zero)
            Take();

        return Turn.IsCompleted;
    }

    private void Take()
    {
        foreach (var allowance in Allowances)
            allowance.Take();

        _turn.TrySetResult();
    }
}
