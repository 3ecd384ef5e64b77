namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>What LiteDB needs of a stream over a disk file; it locks the stream itself around position, read and write.</summary>
/// <remarks>Disposing it leaves the file open: LiteDB does that on one of its error paths, and the file is the session's.</remarks>
internal abstract class DiskStream(IDiskFile file, CommitLedger ledger) : Stream
{
    protected IDiskFile File { get; } = file;

    protected CommitLedger Ledger { get; } = ledger;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Position { get; set; }

    public override long Length => File.Length;

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            var read = File.Read(Position, buffer.AsSpan(offset, count));
            Position += read;
            return read;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw StorageErrors.From(error, File.Name);
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };
}
