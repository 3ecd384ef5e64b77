using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Turns what the operating system and LiteDB throw into sentences a person can act on.</summary>
internal static class StorageErrors
{
    // ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL on Windows; ENOSPC and EDQUOT as they are on Linux (28, 122) and macOS (28, 69).
    private static readonly int[] DiskFullCodes = [unchecked((int)0x80070027), unchecked((int)0x80070070), 28, 122, 69];

    public static StorageException From(Exception error, string file) => error switch
    {
        StorageException known => known,
        UnauthorizedAccessException => NotWritable(file, error),
        IOException io when DiskFullCodes.Contains(io.HResult) => DiskFull(file, error),
        FileNotFoundException or DirectoryNotFoundException => NotFound(file, error),
        IOException io when IsReadOnlyFileSystem(io) => NotWritable(file, error),
        EndOfStreamException => Corrupt(file, error),
        ObjectDisposedException => Closed(),
        IOException => new(StorageProblem.Unavailable, $"The disk did not do what was asked with {file}: {error.Message}.",
            "Check the disk; the store keeps trying by itself.", error),
        LiteException or InvalidCastException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException =>
            Corrupt(file, error),
        _ => new(StorageProblem.Unavailable, $"The store failed at {file}: {error.Message}.", "See the log for the cause.", error),
    };

    public static StorageException InUse(string folder, string holder, Exception? cause) =>
        new(StorageProblem.InUse, $"The data folder {folder} is already in use by {holder}.",
            "Stop that process first, or give this one another folder (Storage:Path). Two processes on one file would destroy it.", cause);

    public static StorageException NotWritable(string path, Exception? cause) =>
        new(StorageProblem.NotWritable, $"{path} cannot be written to.",
            "Give the bot's user write permission there, or choose another folder (Storage:Path).", cause);

    public static StorageException DiskFull(string path, Exception? cause) =>
        new(StorageProblem.DiskFull, $"The disk that holds {path} is full.",
            "Free some space; the store goes on by itself as soon as there is room. Nothing that was acknowledged is lost.", cause);

    public static StorageException Corrupt(string path, Exception? cause) =>
        new(StorageProblem.Corrupt, $"{path} is not a readable store{Because(cause)}.",
            "Restore the newest backup; the damaged file is kept aside when you do. Without a backup, move it away to start anew.", cause);

    public static StorageException NoBackup(string path, Exception cause) =>
        new(StorageProblem.Corrupt, $"{path} is not a backup that can be read.",
            "Give it a file that the backup command wrote. The data stays as it was.", cause);

    public static StorageException NotAFolder(string path, string file) =>
        new(StorageProblem.NotWritable, $"{path} cannot be a folder, because {file} is a file.",
            "Choose another folder (Storage:Path), or move that file away.");

    public static StorageException NoFolder(string folder) =>
        new(StorageProblem.NotFound, $"There is no folder {folder}.", "Make it first, or choose another place.");

    public static StorageException NewerVersion(string path, int found, int known) =>
        new(StorageProblem.NewerVersion, $"{path} was written by a newer program (file version {found}, this one knows {known}).",
            "Start the newer program, or restore a backup from before the upgrade.");

    public static StorageException NotFound(string path, Exception? cause) =>
        new(StorageProblem.NotFound, $"{path} does not exist.", "Check the path.", cause);

    public static StorageException TargetExists(string path) =>
        new(StorageProblem.TargetExists, $"{path} exists already.",
            "Choose another name, or say that it may be overwritten (--overwrite).");

    public static StorageException Busy() =>
        new(StorageProblem.Unavailable, "Long readers kept the store busy.", "Try again in a minute.");

    public static StorageException Misused(string what) =>
        new(StorageProblem.Misused, what, "This is a mistake in the program, not in the data.");

    public static StorageException Closed() =>
        new(StorageProblem.Closed, "The store is closed.", "Nothing to do: the bot is shutting down.");

    /// <summary>A fault that was met before, thrown from where it stands in the way now.</summary>
    public static StorageException Again(Exception fault) => fault is StorageException known
        ? new(known.Problem, known.WhatHappened, known.WhatToDo, known)
        : NotRecovered(fault);

    public static StorageException NotRecovered(Exception? cause) => cause is StorageException known
        ? new(known.Problem, $"The store cannot save at the moment: {known.WhatHappened}", known.WhatToDo, known)
        : new(StorageProblem.Unavailable, $"The store cannot save at the moment{Because(cause)}.",
            "Try again in a minute; it reopens by itself when the disk works again.", cause);

    private static string Because(Exception? cause) => cause is null ? "" : $" ({cause.Message.TrimEnd('.')})";

    // EROFS is 30 on both Linux and macOS; ERROR_WRITE_PROTECT is 19.
    private static bool IsReadOnlyFileSystem(IOException error) => error.HResult is 30 or unchecked((int)0x80070013);
}
