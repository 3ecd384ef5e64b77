namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>The connection and the one before it, which goes on until Slack closes it or thirty seconds are over.</summary>
internal sealed class LinkPair(TimeProvider time)
{
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(30);

    private volatile Held? _current;
    private volatile Held? _former;

    public bool IsUp => IsUpNow(_current?.Link) || IsUpNow(_former?.Link);

    public int Count => (IsUpNow(_current?.Link) ? 1 : 0) + (IsUpNow(_former?.Link) ? 1 : 0);

    public void Replace(SocketLink link, Task run)
    {
        if (_current is { } old)
            _former = new Held(old.Link, RetireAsync(old.Link, old.Run));

        _current = new Held(link, run);
    }

    /// <summary>Makes room for another one.</summary>
    public async Task DismissFormerAsync()
    {
        if (_former is not { } former)
            return;

        former.Link.Close();
        await former.Run;
        _former = null;
    }

    public async Task CloseAsync()
    {
        var former = DismissFormerAsync();
        _current?.Link.Close();
        await (_current?.Run ?? Task.CompletedTask);
        await former;
    }

    private async Task RetireAsync(SocketLink link, Task run)
    {
        try
        {
            await run.WaitAsync(Overlap, time);
        }
        catch (TimeoutException)
        {
            link.Close();
            await run;
        }
    }

    private static bool IsUpNow(SocketLink? link) => link?.IsUp == true;

    private sealed record Held(SocketLink Link, Task Run);
}
