using System.Collections.Immutable;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>What one group changed about its questions.</summary>
/// <param name="Asides">Ids of the questions that are out of rotation.</param>
/// <param name="Versions">By question, oldest first.</param>
internal sealed record GroupRows(
    ImmutableHashSet<string> Asides, ImmutableDictionary<string, ImmutableList<QuestionVersion>> Versions)
{
    public static GroupRows None { get; } = new(
        ImmutableHashSet.Create<string>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, ImmutableList<QuestionVersion>>(StringComparer.Ordinal));

    public GroupRows With(QuestionVersion version) => this with
    {
        Versions = Versions.SetItem(version.QuestionId, Versions.GetValueOrDefault(version.QuestionId, []).Add(version)),
    };
}
