namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>A file as the platter has it, and what was asked since the last sync; sectors arrive in any order or never.</summary>
internal sealed class UnsyncedFile(byte[] content)
{
    private const int Sector = 512;
    private readonly List<DiskEvent> _unsynced = [];
    private byte[] _content = content;

    public void Apply(DiskEvent happened)
    {
        if (happened.Kind != DiskEventKind.Sync)
        {
            _unsynced.Add(happened);
            return;
        }

        foreach (var change in _unsynced)
        {
            if (change.Kind == DiskEventKind.SetLength) Array.Resize(ref _content, (int)change.Position);
            else Put(change.Position, change.Bytes);
        }
        _unsynced.Clear();
    }

    /// <summary>Each unsynced sector is there or not by itself; the length is any that the file had since its last sync.</summary>
    public byte[] Cut(double survives, Random random)
    {
        var length = (long)_content.Length;
        var lengths = new List<long> { length };
        foreach (var change in _unsynced)
        {
            length = change.Kind == DiskEventKind.SetLength ? change.Position : Math.Max(length, change.Position + change.Bytes.Length);
            lengths.Add(length);
            if (change.Kind == DiskEventKind.Write) PutSome(change, survives, random);
        }
        // The newest length half of the time: a log that always lost its end would hide what a missing sync does.
        var chosen = random.Next(2) == 0 ? lengths[^1] : lengths[random.Next(lengths.Count)];
        Array.Resize(ref _content, (int)chosen);
        _unsynced.Clear();
        return _content;
    }

    private void PutSome(DiskEvent write, double survives, Random random)
    {
        for (var at = 0; at < write.Bytes.Length;)
        {
            var size = (int)Math.Min(Sector - ((write.Position + at) % Sector), write.Bytes.Length - at);
            if (random.NextDouble() < survives) Put(write.Position + at, write.Bytes.AsSpan(at, size));
            at += size;
        }
    }

    private void Put(long position, ReadOnlySpan<byte> bytes)
    {
        if (_content.Length < position + bytes.Length) Array.Resize(ref _content, (int)(position + bytes.Length));
        bytes.CopyTo(_content.AsSpan((int)position));
    }
}
