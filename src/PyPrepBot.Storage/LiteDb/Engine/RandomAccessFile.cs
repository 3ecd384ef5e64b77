using Microsoft.Win32.SafeHandles;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>A real file without a buffer or a position of its own, so that readers need no lock.</summary>
internal sealed class RandomAccessFile(string path, FileMode mode = FileMode.OpenOrCreate, FileAccess access = FileAccess.ReadWrite)
    : IDiskFile
{
    // FileShare.Read: nobody else may write; the lock of the folder says so with better words.
    private readonly SafeFileHandle _handle = File.OpenHandle(path, mode, access, FileShare.Read);

    public string Name => path;

    public long Length => RandomAccess.GetLength(_handle);

    public int Read(long position, Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length)
        {
            var got = RandomAccess.Read(_handle, buffer[read..], position + read);
            if (got == 0) break;
            read += got;
        }
        return read;
    }

    public void Write(long position, ReadOnlySpan<byte> bytes) => RandomAccess.Write(_handle, bytes, position);

    public void SetLength(long length) => RandomAccess.SetLength(_handle, length);

    public void Sync() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();
}
