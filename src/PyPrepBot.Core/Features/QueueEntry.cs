namespace PyPrepBot.Core.Features;

/// <summary>Something that waits for a moderator.</summary>
/// <param name="Id">Of its kind and group; at most 60 characters without <c>|</c>.</param>
public sealed record QueueEntry(string Id, DateTimeOffset Since);
