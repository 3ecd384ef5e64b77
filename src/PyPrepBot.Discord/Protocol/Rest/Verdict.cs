namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>What one try came to: the reply, or the failure there would be if it stayed at that.</summary>
internal readonly record struct Verdict(VerdictKind Kind, RestReply? Reply, Exception? Failure, TimeSpan Wait)
{
    public static Verdict Answered(RestReply reply) => new(VerdictKind.Answered, reply, null, default);

    public static Verdict Refused(DiscordApiException failure) => new(VerdictKind.Refused, null, failure, default);

    public static Verdict Useless(DiscordUnreachableException failure) => new(VerdictKind.Useless, null, failure, default);

    public static Verdict Fault(DiscordUnreachableException failure) => new(VerdictKind.Fault, null, failure, default);

    public static Verdict Limited(VerdictKind kind, TimeSpan wait) => new(kind, null, DiscordUnreachableException.InTrouble(429), wait);

    public static Verdict Blocked(TimeSpan wait) => new(VerdictKind.Blocked, null, DiscordUnreachableException.Blocked(), wait);
}
