namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What to do after a connection ended.</summary>
internal enum Remedy
{
    Resume,

    /// <summary>The session is probably gone: one attempt, then a new one.</summary>
    ResumeOnce,

    /// <summary>The session is gone.</summary>
    Identify,

    /// <summary>Never again: somebody has to change something first.</summary>
    Refuse,
}
