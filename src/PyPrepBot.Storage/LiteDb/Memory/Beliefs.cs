using System.Collections.Immutable;
using LiteDB;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>What is believed about labels and questions; readers take the maps as they stand.</summary>
internal sealed class Beliefs : IView
{
    public ImmutableDictionary<Difficulty, Gaussian> Labels { get; private set; } =
        Enum.GetValues<Difficulty>().ToImmutableDictionary(label => label, Ability.StartOfLabel);

    public ImmutableDictionary<string, Gaussian> Questions { get; private set; } =
        ImmutableDictionary.Create<string, Gaussian>(StringComparer.Ordinal);

    public static Beliefs Scan(ILiteDatabase database)
    {
        var beliefs = new Beliefs();
        beliefs.Follow(new Changes
        {
            Labels = [.. database.GetCollection(StateKinds.Labels.Collection).FindAll().Select(StateKinds.Labels.Read)],
            Questions = [.. database.GetCollection(StateKinds.Questions.Collection).FindAll().Select(StateKinds.Questions.Read)],
        });
        return beliefs;
    }

    public void Follow(Changes changes)
    {
        Labels = Labels.SetItems(changes.Labels.Select(label => KeyValuePair.Create(label.Difficulty, label.Mean)));
        Questions = Questions.SetItems(changes.Questions.Select(question => KeyValuePair.Create(question.QuestionId, question.Delta)));
    }
}
