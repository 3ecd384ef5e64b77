namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Copies one file over another and does not return before the copy is on disk.</summary>
internal static class DiskCopy
{
    private const int ChunkSize = 1 << 20;

    public static void Copy(IDiskFile source, IDiskFile target)
    {
        target.SetLength(0);
        var chunk = new byte[ChunkSize];
        for (var at = 0L; ;)
        {
            var read = source.Read(at, chunk);
            if (read == 0) break;
            target.Write(at, chunk.AsSpan(0, read));
            at += read;
        }
        target.Sync();
    }
}
