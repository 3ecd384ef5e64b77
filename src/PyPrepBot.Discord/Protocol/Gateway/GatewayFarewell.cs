namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What becomes of the sessions when the bot stops.</summary>
internal enum GatewayFarewell
{
    /// <summary>They stay open for a while, so that a restart resumes and misses nothing; Discord shows the bot online so long.</summary>
    KeepSessions,

    /// <summary>They end with code 1000, and Discord shows the bot offline at once.</summary>
    EndSessions,
}
