namespace PyPrepBot.Core.Features;

/// <summary>How many things of a kind wait.</summary>
/// <param name="Name">In the plural: reports, suggestions.</param>
/// <param name="Oldest">Since when the oldest waits; null when none does.</param>
public sealed record QueueAge(string Name, int Waiting, DateTimeOffset? Oldest);
