namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Everything a disk was asked to do, in the order in which it was asked.</summary>
internal sealed class DiskJournal
{
    private readonly Lock _gate = new();
    private readonly List<DiskEvent> _events = [];

    public void Add(DiskEvent happened)
    {
        lock (_gate) _events.Add(happened);
    }

    public DiskEvent[] ToArray()
    {
        lock (_gate) return [.. _events];
    }
}
