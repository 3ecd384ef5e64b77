namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How a connection ended.</summary>
/// <param name="Code">The close code, or the status of a refused handshake.</param>
/// <param name="HasReason">Whether the peer gave a reason in words with its close code.</param>
/// <param name="ReadyFor">How long the session was ready; null when it never was.</param>
internal sealed record LinkEnd(
    LinkFate Fate, int? Code = null, bool HasReason = false, TimeSpan? RetryAfter = null, TimeSpan? ReadyFor = null);
