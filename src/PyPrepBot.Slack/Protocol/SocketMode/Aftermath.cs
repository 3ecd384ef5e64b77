namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>How long to wait before the next connection is opened.</summary>
internal static class Aftermath
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AfterTooMany = TimeSpan.FromSeconds(30);

    /// <summary>Whether somebody has to change something first.</summary>
    public static bool IsRefusal(LinkFate fate) => fate is LinkFate.AddressRefused or LinkFate.Disabled;

    /// <param name="wasSettled">Whether the connection stood long enough for its end to be a first trouble.</param>
    public static TimeSpan Wait(LinkEnd end, bool wasSettled, Func<TimeSpan> backoff) => end switch
    {
        { Fate: LinkFate.AddressRefused or LinkFate.Disabled } => LookAgain,
        { Fate: LinkFate.TooMany } => AfterTooMany + backoff(),
        // Commands are not sent again: without a connection each second counts.
        { Fate: LinkFate.RefreshAsked or LinkFate.Aged or LinkFate.Closed or LinkFate.Lost } when wasSettled => TimeSpan.Zero,
        _ => Longer(end.RetryAfter ?? TimeSpan.Zero, backoff()),
    };

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
