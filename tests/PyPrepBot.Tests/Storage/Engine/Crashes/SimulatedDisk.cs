using System.Diagnostics.CodeAnalysis;
using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Two files in memory, one journal, and faults on demand.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The files are memory, and stay when a store closes them.")]
internal sealed class SimulatedDisk : IStoreDisk
{
    public const string DataName = "data";
    public const string LogName = "log";

    private readonly SimulatedFile _data;
    private readonly SimulatedFile _log;
    private volatile Func<string, DiskEventKind, Exception?> _fault = (_, _) => null;

    public SimulatedDisk(DiskImage image)
    {
        _data = new SimulatedFile(DataName, image.Data, Journal, kind => _fault(DataName, kind));
        _log = new SimulatedFile(LogName, image.Log, Journal, kind => _fault(LogName, kind));
    }

    public SimulatedDisk()
        : this(DiskImage.Empty())
    {
    }

    public DiskJournal Journal { get; } = new();

    /// <summary>Asked before every write and sync; what it returns is thrown.</summary>
    public Func<string, DiskEventKind, Exception?> Fault
    {
        set => _fault = value;
    }

    public IDiskFile OpenData() => _data;

    public IDiskFile OpenLog() => _log;

    public DiskImage ToImage() => new(_data.ToArray(), _log.ToArray());
}
