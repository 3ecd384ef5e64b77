namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

/// <summary>What arrived at the scripted server, and when.</summary>
internal sealed record SeenCall(
    string Method, string Path, DateTimeOffset At, string? Authorization, string? ContentType, string Body);
