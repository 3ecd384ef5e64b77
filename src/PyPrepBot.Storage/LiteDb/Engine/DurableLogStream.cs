namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>The write-ahead log, which is where a commit becomes safe.</summary>
/// <remarks>
/// The page that confirms a transaction is first written without its flag, together with all pages before it, and synced; then the flag
/// alone is written and synced. So no order or tearing of unsynced sectors can show a confirmed transaction that is not whole.
/// Writes never throw: LiteDB's own queue cannot survive an error (it waits for itself), so the ledger carries it to the writer instead.
/// </remarks>
internal sealed class DurableLogStream(IDiskFile file, DurableDataStream data, CommitLedger ledger) : DiskStream(file, ledger)
{
    private readonly byte[] _page = new byte[PageLayout.Size];
    private long _safeLength = file.Length;
    private uint _markedTransaction;
    private long? _mark;

    /// <summary>Up to here the log is on disk and its transactions are whole; what follows was never acknowledged.</summary>
    public long SafeLength => Volatile.Read(ref _safeLength);

    public override void Write(byte[] buffer, int offset, int count)
    {
        var position = Position;
        Position = position + count;
        Attempt(() =>
        {
            RefuseUnknownShape(position, count);
            buffer.AsSpan(offset, count).CopyTo(_page);
            Append(position);
        });
    }

    /// <summary>Cut only after a checkpoint: what the log held must be safe in the data file, and the cut before anything new.</summary>
    public override void SetLength(long value)
    {
        Ledger.ThrowIfBroken();
        data.SyncIfNeeded();
        Attempt(() =>
        {
            File.SetLength(value);
            File.Sync();
            Volatile.Write(ref _safeLength, value);
        });
        Ledger.ThrowIfBroken();
    }

    /// <summary>LiteDB flushes after every page or so; the syncs that matter are made where the confirming page is written.</summary>
    public override void Flush()
    {
    }

    private void Append(long position)
    {
        NoteMark();
        if (!PageLayout.IsConfirmed(_page))
        {
            File.Write(position, _page);
            return;
        }

        _page[PageLayout.ConfirmedAt] = 0;
        File.Write(position, _page);
        File.Sync();
        File.Write(position + PageLayout.ConfirmedAt, [1]);
        File.Sync();
        Volatile.Write(ref _safeLength, position + PageLayout.Size);
        RecordMark();
    }

    private void NoteMark()
    {
        if (!CommitMark.IsIn(_page, Ledger.Expected)) return;
        _mark = Ledger.Expected;
        _markedTransaction = PageLayout.TransactionOf(_page);
    }

    private void RecordMark()
    {
        if (_mark is not { } number || _markedTransaction != PageLayout.TransactionOf(_page)) return;
        _mark = null;
        Ledger.Record(number);
    }

    private void RefuseUnknownShape(long position, int count)
    {
        if (count == PageLayout.Size && position % PageLayout.Size == 0 && position >= SafeLength) return;
        throw new IOException($"LiteDB wrote {count} bytes at {position} of its log, which is not how the pinned version does it.");
    }

    private void Attempt(Action change)
    {
        if (Ledger.Fault is not null) return;
        try
        {
            change();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Ledger.Break(StorageErrors.From(error, File.Name));
        }
    }
}
