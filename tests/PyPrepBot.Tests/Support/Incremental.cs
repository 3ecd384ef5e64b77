using PyPrepBot.Core.Events;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Tests.Support;

/// <summary>Applies a log the way a store does: event by event, replaying only when an event changes what came before.</summary>
internal static class Incremental
{
    public static MemoryTables Apply(IReadOnlyList<LogEvent> log)
    {
        var tables = new MemoryTables();
        for (var count = 0; count < log.Count; count++)
        {
            if (Projector.NeedsReplay(tables, log[count]))
            {
                tables = new MemoryTables();
                Projector.Replay(tables, log.Take(count + 1));
            }
            else
            {
                Projector.Apply(tables, log[count], new Corrections());
            }
        }

        return tables;
    }
}
