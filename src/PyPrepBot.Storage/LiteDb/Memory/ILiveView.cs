using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>A view of any kind, as the one who brings the changes sees it.</summary>
internal interface ILiveView
{
    DateTimeOffset LastRead { get; }

    void Follow(Changes changes);

    /// <summary>Drops what is known; the next reader scans again.</summary>
    void Forget();
}
