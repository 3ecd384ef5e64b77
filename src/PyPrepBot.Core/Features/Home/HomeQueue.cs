namespace PyPrepBot.Core.Features.Home;

/// <summary>What waits for the moderators of a group.</summary>
internal sealed record HomeQueue(int Reports, int Suggestions);
