namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Builds what a disk may hold when the power goes at some point of its journal.</summary>
internal static class PowerCut
{
    /// <summary>Any moment, or, every other time, one just before a sync: then the most is at stake.</summary>
    public static int Moment(DiskEvent[] journal, Random random)
    {
        var any = random.Next(journal.Length + 1);
        if (random.Next(2) == 0) return any;
        var sync = Array.FindIndex(journal, Math.Min(any, journal.Length - 1), happened => happened.Kind == DiskEventKind.Sync);
        return sync < 0 ? any : sync;
    }

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
