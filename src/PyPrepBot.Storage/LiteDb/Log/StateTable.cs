using LiteDB;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>One kind of state within a transaction: a document is read once at most, and written once however often it changes.</summary>
internal sealed class StateTable<TState>(ILiteDatabase database, StateKind<TState> kind)
    where TState : class
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    public IEnumerable<TState> Changed => _slots.Values.Where(slot => slot.IsChanged).Select(slot => slot.State!);

    public TState? Find(string id) => At(id).State;

    public IReadOnlyList<TState> Under(string prefix)
    {
        foreach (var document in database.RowsUnder(kind.Collection, prefix))
        {
            var id = document["_id"].AsString;
            if (!_slots.ContainsKey(id)) _slots.Add(id, new Slot(kind.Read(document)));
        }

        return [.. _slots.Where(slot => slot.Key.StartsWith(prefix, StringComparison.Ordinal) && slot.Value.State is not null)
            .Select(slot => slot.Value.State!)];
    }

    public void Put(string id, TState state)
    {
        var slot = At(id);
        slot.State = state;
        slot.IsChanged = true;
    }

    public void Save()
    {
        var collection = database.GetCollection(kind.Collection);
        foreach (var slot in _slots.Values.Where(slot => slot.IsChanged))
        {
            var document = kind.Write(slot.State!);
            if (!slot.IsStored) collection.Insert(document);
            else collection.Update(document);
        }
    }

    private Slot At(string id)
    {
        if (_slots.TryGetValue(id, out var known)) return known;
        var slot = new Slot(database.Row(kind.Collection, id) is { } document ? kind.Read(document) : null);
        _slots.Add(id, slot);
        return slot;
    }

    private sealed class Slot(TState? stored)
    {
        public bool IsStored { get; } = stored is not null;

        public TState? State { get; set; } = stored;

        public bool IsChanged { get; set; }
    }
}
