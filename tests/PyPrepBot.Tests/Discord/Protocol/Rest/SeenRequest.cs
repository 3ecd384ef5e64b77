namespace PyPrepBot.Tests.Discord.Protocol.Rest;

/// <summary>What arrived at the scripted server, and when.</summary>
internal sealed record SeenRequest(
    string Call, DateTimeOffset At, string? UserAgent, string? Authorization, string? ContentType, string Body);
