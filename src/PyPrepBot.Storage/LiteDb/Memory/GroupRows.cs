using System.Collections.Immutable;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>What one group changed about its questions.</summary>
/// <param name="Asides">Ids of the questions that are out of rotation.</param>
internal sealed record GroupRows(ImmutableHashSet<string> Asides)
{
    public static GroupRows None { get; } = new(ImmutableHashSet.Create<string>(StringComparer.Ordinal));
}
