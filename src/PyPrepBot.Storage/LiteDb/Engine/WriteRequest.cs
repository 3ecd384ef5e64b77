using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Work that runs in a transaction, alone or with others, and perhaps more than once until one attempt is committed.</summary>
internal abstract class WriteRequest(long enqueuedAt) : WriterWork(enqueuedAt)
{
    public abstract void Run(ILiteDatabase database);

    /// <summary>Only after the commit is on disk.</summary>
    public abstract void Acknowledge();
}
