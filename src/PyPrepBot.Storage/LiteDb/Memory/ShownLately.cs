using System.Collections.Immutable;
using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>How often a group was shown each question; readers take the map as it stands.</summary>
internal sealed class ShownLately(GroupId group, ImmutableDictionary<string, ExposureState> questions) : IView
{
    public ImmutableDictionary<string, ExposureState> Questions { get; private set; } = questions;

    public static ShownLately Scan(ILiteDatabase database, GroupId group) =>
        new(group, database.Under(StateKinds.Exposures.Collection, Key.Prefix(group))
            .Select(StateKinds.Exposures.Read)
            .ToImmutableDictionary(exposure => exposure.QuestionId, StringComparer.Ordinal));

    public void Follow(Changes changes) => Questions = Questions.SetItems(changes.Exposures
        .Where(exposure => exposure.Group == group)
        .Select(exposure => KeyValuePair.Create(exposure.QuestionId, exposure)));
}
