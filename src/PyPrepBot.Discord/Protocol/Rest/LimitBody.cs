namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>The body of a 429.</summary>
internal sealed record LimitBody(double? RetryAfter, bool Global);
