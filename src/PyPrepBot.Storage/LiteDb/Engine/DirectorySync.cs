using System.Runtime.InteropServices;
using System.Text;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Makes a rename or a new name in a directory survive a power cut; .NET has no call for it.</summary>
internal static class DirectorySync
{
    public static void Sync(string directory)
    {
        // Windows journals names by itself and does not let a directory be opened for this.
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(Encoding.UTF8.GetBytes(directory + '\0'), 0);
        if (handle < 0) return;
        _ = Fsync(handle);
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
