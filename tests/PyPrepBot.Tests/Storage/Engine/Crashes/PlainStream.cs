using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>A stream that syncs where LiteDB flushes, as its own file stream does, or only once after the page that confirms.</summary>
internal sealed class PlainStream(IDiskFile file, bool onceAfterCommit) : Stream
{
    private int _confirmed;

    public int Confirmed => Volatile.Read(ref _confirmed);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = file.Read(Position, buffer.AsSpan(offset, count));
        Position += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var page = buffer.AsSpan(offset, count);
        file.Write(Position, page);
        Position += count;
        if (!PageLayout.IsConfirmed(page)) return;
        if (onceAfterCommit) file.Sync();
        Interlocked.Increment(ref _confirmed);
    }

    public override void Flush()
    {
        if (!onceAfterCommit) file.Sync();
    }

    public override void SetLength(long value)
    {
        file.SetLength(value);
        if (onceAfterCommit) file.Sync();
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
}
