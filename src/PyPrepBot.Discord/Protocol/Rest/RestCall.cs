namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>One call, and how it has fared so far.</summary>
internal sealed class RestCall(RestRoute route, ReadOnlyMemory<byte>? json, IReadOnlyList<RestFile> files)
{
    private const int MostRepeats = 3;
    private const int UnknownWebhook = 10015;
    private const int AlreadyAnswered = 40060;
    private static readonly TimeSpan LandingTime = TimeSpan.FromSeconds(0.5);
    private int _faults;
    private bool _awaitedLanding;

    public RestRoute Route => route;

    public ReadOnlyMemory<byte>? Json => json;

    public IReadOnlyList<RestFile> Files => files;

    /// <summary>The first try had landed after all, and only its reply was lost.</summary>
    public bool HasLanded(Verdict verdict) =>
        route.Repeat == Repeat.OnceInTime && _faults > 0 && verdict.Failure is DiscordApiException { Code: AlreadyAnswered };

    /// <summary>How long to wait before the next try; null when there is none.</summary>
    public TimeSpan? PauseAfter(Verdict verdict, RetryDelays delays) => verdict.Kind switch
    {
        // It was not carried out, so it is no try; the limits know how long to wait.
        VerdictKind.Limited or VerdictKind.LimitedGlobally => TimeSpan.Zero,
        VerdictKind.Fault when _faults < Repeats => delays.After(route.Repeat, _faults++),
        VerdictKind.Refused when AwaitsLanding(verdict) => LandingTime,
        _ => null,
    };

    private int Repeats => route.Repeat switch
    {
        Repeat.Safe => MostRepeats,
        Repeat.OnceInTime => 1,
        _ => 0,
    };

    private bool AwaitsLanding(Verdict verdict)
    {
        if (!route.FollowsCallback || _awaitedLanding || verdict.Failure is not DiscordApiException { Code: UnknownWebhook })
            return false;

        return _awaitedLanding = true;
    }
}
