namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Makes both files fit to be opened after a crash. LiteDB has no checksum: only the order of syncs vouches for a page.</summary>
internal static class LogRecovery
{
    /// <param name="keep">
    /// How much of the log was acknowledged, when this process knows it. What follows is cut off, so that work that was not
    /// acknowledged can be run again.
    /// </param>
    public static void Run(IDiskFile data, IDiskFile log, long keep = long.MaxValue)
    {
        CutTo(data, data.Length - (data.Length % PageLayout.Size));
        var header = ReadConfirmed(log, Math.Min(keep, log.Length), out var end);
        CutTo(log, end);
        if (header is not null) SettleHeader(data, header);
    }

    /// <summary>The newest confirmed header page of the log, and where its last confirmed transaction ends.</summary>
    private static byte[]? ReadConfirmed(IDiskFile log, long length, out long end)
    {
        end = 0;
        byte[]? header = null;
        var page = new byte[PageLayout.Size];
        for (var at = 0L; at + PageLayout.Size <= length; at += PageLayout.Size)
        {
            if (log.Read(at, page) < page.Length) break;
            if (!PageLayout.IsConfirmed(page)) continue;
            end = at + PageLayout.Size;
            if (PageLayout.IsHeader(page)) header = page.ToArray();
        }
        return header;
    }

    /// <summary>A cut checkpoint may have torn the first page of the data file, which LiteDB reads before it looks at the log.</summary>
    private static void SettleHeader(IDiskFile data, byte[] header)
    {
        PageLayout.Settle(header);
        var present = new byte[PageLayout.Size];
        if (data.Read(0, present) == present.Length && present.AsSpan().SequenceEqual(header)) return;
        data.Write(0, header);
        data.Sync();
    }

    private static void CutTo(IDiskFile file, long length)
    {
        if (file.Length <= length) return;
        file.SetLength(length);
        file.Sync();
    }
}
