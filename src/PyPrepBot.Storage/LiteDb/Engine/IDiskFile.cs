namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>A file as a disk sees it: what is written is only safe after the next sync. Safe for several threads.</summary>
internal interface IDiskFile : IDisposable
{
    string Name { get; }

    long Length { get; }

    int Read(long position, Span<byte> buffer);

    void Write(long position, ReadOnlySpan<byte> bytes);

    void SetLength(long length);

    void Sync();
}
