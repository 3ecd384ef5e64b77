namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Builds what a disk may hold when the power goes at some point of its journal.</summary>
internal static class PowerCut
{
    /// <param name="before">What the disk held when the journal began.</param>
    /// <param name="survives">How likely an unsynced sector is to have reached the disk.</param>
    public static DiskImage At(DiskImage before, ReadOnlySpan<DiskEvent> journal, double survives, Random random)
    {
        var data = new UnsyncedFile(before.Data);
        var log = new UnsyncedFile(before.Log);
        foreach (var happened in journal)
        {
            if (happened.Kind == DiskEventKind.Acknowledgement) continue;
            (happened.File == SimulatedDisk.DataName ? data : log).Apply(happened);
        }
        return new DiskImage(data.Cut(survives, random), log.Cut(survives, random));
    }
}
