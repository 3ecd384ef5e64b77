namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>The data file. Only checkpoints write to it, from pages of the log that are already safe.</summary>
internal sealed class DurableDataStream(IDiskFile file, CommitLedger ledger) : DiskStream(file, ledger)
{
    private volatile bool _unsynced;

    public override void Write(byte[] buffer, int offset, int count)
    {
        var position = Position;
        Attempt(() => File.Write(position, buffer.AsSpan(offset, count)));
        Position = position + count;
    }

    public override void SetLength(long value) => Attempt(() => File.SetLength(value));

    public override void Flush() => SyncIfNeeded();

    public void SyncIfNeeded()
    {
        Ledger.ThrowIfBroken();
        if (!_unsynced) return;
        Attempt(File.Sync);
        _unsynced = false;
    }

    private void Attempt(Action change)
    {
        Ledger.ThrowIfBroken();
        _unsynced = true;
        try
        {
            change();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            var known = StorageErrors.From(error, File.Name);
            Ledger.Break(known);
            throw known;
        }
    }
}
