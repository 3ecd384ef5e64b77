using LiteDB;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>The reading side of the open store.</summary>
internal interface IReads
{
    /// <summary>Runs a reader that takes everything it needs before it returns.</summary>
    Task<T> ReadAsync<T>(Func<ILiteDatabase, T> read, CancellationToken cancellation);
}
