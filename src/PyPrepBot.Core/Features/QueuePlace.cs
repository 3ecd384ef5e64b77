namespace PyPrepBot.Core.Features;

/// <summary>Something that waits, and in which queue.</summary>
public sealed record QueuePlace(string Kind, QueueEntry Entry);
