using System.Globalization;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Held for life, so that no second process opens the same files. The system releases it when the process dies, however it dies.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string LockName = "pyprepbot.lock";

    // A file of its own: what is locked cannot be read by the one who is refused.
    private const string HolderName = "pyprepbot.lock.holder";

    private readonly FileStream _lock;

    private FolderLock(FileStream held) => _lock = held;

    public static FolderLock Take(string folder, TimeProvider time)
    {
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException busy) when (busy.GetType() == typeof(IOException) && File.Exists(Path.Combine(folder, LockName)))
        {
            throw StorageErrors.InUse(folder, Holder(folder), busy);
        }

        Describe(folder, held, time);
        return new FolderLock(held);
    }

    public void Dispose() => _lock.Dispose();

    private static void Describe(string folder, FileStream held, TimeProvider time)
    {
        var since = time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        var holder = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {since}");
        File.WriteAllText(Path.Combine(folder, HolderName), holder);
        held.SetLength(0);
        held.Write(System.Text.Encoding.UTF8.GetBytes(holder));
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
