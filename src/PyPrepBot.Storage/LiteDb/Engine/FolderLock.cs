using System.Globalization;
using System.Text;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Held for life, so that no second process opens the same files. However the process dies, the system releases it.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string LockName = "pyprepbot.lock";

    // A file of its own: what is locked cannot be read by the one who is refused.
    private const string HolderName = "pyprepbot.lock.holder";

    // EWOULDBLOCK on Linux (11) and macOS (35); ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly FileStream _lock;

    private FolderLock(FileStream held) => _lock = held;

    public static FolderLock Take(string folder, TimeProvider time)
    {
        var held = Open(folder);
        try
        {
            Describe(folder, held, time);
            return new FolderLock(held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Open(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException busy) when (HeldByAnother.Contains(busy.HResult))
        {
            throw StorageErrors.InUse(folder, Holder(folder), busy);
        }
    }

    private static void Describe(string folder, FileStream held, TimeProvider time)
    {
        var since = time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        var holder = $"process {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)} on {Environment.MachineName} since {since}";
        File.WriteAllText(Path.Combine(folder, HolderName), holder);
        held.SetLength(0);
        held.Write(Encoding.UTF8.GetBytes(holder));
        held.Flush();
    }

    private static string Holder(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, HolderName));
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
