namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>The kinds of end a try can have.</summary>
internal enum VerdictKind
{
    Answered,

    /// <summary>Discord said no, and why.</summary>
    Refused,

    /// <summary>A reply nobody can read. To ask again would bring the same.</summary>
    Useless,

    /// <summary>Nobody knows whether it was carried out.</summary>
    Fault,

    /// <summary>Too fast for this bucket; not carried out.</summary>
    Limited,

    /// <summary>Too fast all in all; not carried out.</summary>
    LimitedGlobally,

    /// <summary>Turned away by Cloudflare before Discord saw it.</summary>
    Blocked,
}
