using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>Something in memory that follows what is stored.</summary>
internal interface IView
{
    /// <summary>Takes over what a transaction changed; harmless for changes it has seen already.</summary>
    void Follow(Changes changes);
}
