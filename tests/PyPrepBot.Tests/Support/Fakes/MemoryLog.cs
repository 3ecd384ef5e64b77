using PyPrepBot.Core.Events;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>The log and its projections, kept by the rules of the real ones.</summary>
internal sealed class MemoryLog
{
    private readonly List<LogEvent> _events = [];

    public MemoryTables Tables { get; private set; } = new();

    public IReadOnlyList<LogEvent> Events => _events;

    public bool Append(LogEvent entry)
    {
        if (_events.Any(known => known.Key == entry.Key))
        {
            return false;
        }

        _events.Add(entry);
        if (!Projector.NeedsReplay(Tables, entry))
        {
            Projector.Apply(Tables, entry, new Corrections());
            return true;
        }

        Tables = new MemoryTables();
        Projector.Replay(Tables, _events);
        return true;
    }
}
