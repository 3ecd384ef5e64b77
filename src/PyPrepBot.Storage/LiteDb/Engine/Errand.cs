namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Work between transactions that needs the writer thread and the whole session, such as a backup.</summary>
internal abstract class Errand(long enqueuedAt) : WriterWork(enqueuedAt)
{
    public abstract void Run(LiteSession session);
}
