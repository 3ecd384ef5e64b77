using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>
/// Writes several files as one: all new ones lie beside the old before a journal says that they are to be taken, and only then the first
/// is renamed. Without a journal nothing happened; with one, all of it will.
/// </summary>
internal static class ImportJournal
{
    internal const string Name = ".import";

    public static bool IsThere(string folder) => File.Exists(Path.Combine(folder, Name));

    public static void Write(string folder, ImportPlan plan, Action<string, string, bool> move)
    {
        if (plan.Faults.Count > 0)
            throw new InvalidOperationException("A plan with faults cannot be written.");
        if (IsThere(folder))
            throw new StorageFailedException("Another import was interrupted.", "Finish it first.", null);
        if (plan.Changes.Count == 0)
            return;

        var journal = new JournalText(plan.Fingerprint, [.. plan.Changes.Select(EntryOf)]);
        try
        {
            CheckUntouched(folder, plan.Changes);
            foreach (var change in plan.Changes)
                WriteThrough(DraftOf(folder, change.Name), change.After);
            WriteThrough(DraftOf(folder, Name), Encoding.UTF8.GetBytes(journal.ToString()));
            File.Move(DraftOf(folder, Name), Path.Combine(folder, Name), overwrite: false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StorageFailedException)
        {
            Forget(folder, plan.Changes);
            throw failure as StorageFailedException
                ?? new StorageFailedException($"{folder} cannot be written: {failure.Message}", "Nothing was changed.", failure);
        }

        Take(folder, journal, move);
    }

    public static string? Resume(string folder)
    {
        if (!IsThere(folder))
            return null;

        var journal = JournalText.Read(File.ReadAllText(Path.Combine(folder, Name)))
            ?? throw new StorageFailedException($"{Name} in {folder} cannot be read.", "Look at the questions, then delete it.", null);
        Take(folder, journal, File.Move);
        return journal.Fingerprint;
    }

    private static void Take(string folder, JournalText journal, Action<string, string, bool> move)
    {
        var waiting = journal.Entries.Where(entry => HashAt(Path.Combine(folder, entry.File)) != entry.After).ToList();
        foreach (var entry in waiting)
        {
            if (HashAt(Path.Combine(folder, entry.File)) != entry.Before || HashAt(DraftOf(folder, entry.File)) != entry.After)
            {
                throw new StorageFailedException(
                    $"{entry.File} was edited while an import of questions was interrupted.",
                    $"Look at it, then delete {Name} in {folder} and import again.", null);
            }
        }

        try
        {
            foreach (var entry in waiting)
                move(DraftOf(folder, entry.File), Path.Combine(folder, entry.File), true);
            File.Delete(Path.Combine(folder, Name));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException(
                $"The import was interrupted: {failure.Message}", "Give the same command again and it is finished.", failure);
        }
    }

    private static void CheckUntouched(string folder, IReadOnlyList<FileChange> changes)
    {
        foreach (var change in changes)
        {
            if (HashAt(Path.Combine(folder, change.Name)) != (change.Before is null ? JournalText.NoFile : HashOf(change.Before)))
                throw new StorageFailedException($"{change.Name} was edited meanwhile.", "Nothing was changed: import again.", null);
        }
    }

    private static void Forget(string folder, IReadOnlyList<FileChange> changes)
    {
        foreach (var draft in changes.Select(change => change.Name).Append(Name).Select(name => DraftOf(folder, name)).Where(File.Exists))
            File.Delete(draft);
    }

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var file = File.Create(path);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    private static JournalText.Entry EntryOf(FileChange change) =>
        new(change.Name, change.Before is null ? JournalText.NoFile : HashOf(change.Before), HashOf(change.After));

    // The bank reads no file whose name begins with a dot.
    private static string DraftOf(string folder, string name) =>
        Path.Combine(folder, Path.GetDirectoryName(name) ?? string.Empty, $".{Path.GetFileName(name)}.new");

    private static string HashAt(string path) => File.Exists(path) ? HashOf(File.ReadAllBytes(path)) : JournalText.NoFile;

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
