using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>What is in the two files while no power is on.</summary>
internal sealed record DiskImage(byte[] Data, byte[] Log)
{
    public static DiskImage Empty()
    {
        var file = new SimulatedFile(SimulatedDisk.DataName, [], new DiskJournal(), _ => null);
        NewStore.WriteEmpty(file);
        return new DiskImage(file.ToArray(), []);
    }
}
