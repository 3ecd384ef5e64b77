namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Who starts more sessions than these has the token taken away.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#session-start-limit-object</remarks>
internal sealed record SessionStartLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
