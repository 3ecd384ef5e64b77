namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Something that a group's calendar will do.</summary>
internal sealed record UpcomingEvent(DateTimeOffset At, string What);
