using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>A file in memory that writes down what it is asked, and fails when told to.</summary>
internal sealed class SimulatedFile(string name, byte[] content, DiskJournal journal, Func<DiskEventKind, Exception?> fault) : IDiskFile
{
    private readonly Lock _gate = new();
    private readonly MemoryStream _content = Filled(content);

    public string Name => name;

    public long Length
    {
        get
        {
            lock (_gate) return _content.Length;
        }
    }

    public int Read(long position, Span<byte> buffer)
    {
        lock (_gate)
        {
            _content.Position = position;
            return _content.Read(buffer);
        }
    }

    public void Write(long position, ReadOnlySpan<byte> bytes)
    {
        Note(DiskEventKind.Write, position, bytes.ToArray());
        lock (_gate)
        {
            _content.Position = position;
            _content.Write(bytes);
        }
    }

    public void SetLength(long length)
    {
        Note(DiskEventKind.SetLength, length, []);
        lock (_gate) _content.SetLength(length);
    }

    public void Sync() => Note(DiskEventKind.Sync, 0, []);

    public byte[] ToArray()
    {
        lock (_gate) return _content.ToArray();
    }

    /// <summary>A file outlives those who open it.</summary>
    public void Dispose()
    {
    }

    private void Note(DiskEventKind kind, long position, byte[] bytes)
    {
        if (fault(kind) is { } error) throw error;
        journal.Add(new DiskEvent(kind, name, position, bytes));
    }

    private static MemoryStream Filled(byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(content);
        return stream;
    }
}
