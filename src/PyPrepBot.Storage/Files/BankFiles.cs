using PyPrepBot.Storage.Files.Primers;

namespace PyPrepBot.Storage.Files;

/// <summary>The files of a bank on disk.</summary>
internal static class BankFiles
{
    /// <summary>The question files, as paths inside the folder, in an order that is the same everywhere.</summary>
    public static IReadOnlyList<string> NamesIn(string folder) =>
        [.. All(folder).Select(file => NameIn(folder, file)).Where(name => name != TopicsFile.Name).Order(StringComparer.Ordinal)];

    /// <summary>Changes when a file appears, goes, or is written. Costs no reading, so that it can be asked for often.</summary>
    public static string FingerprintOf(string folder)
    {
        var files = All(folder).Concat(PrimersIn(folder)).OrderBy(file => file.FullName, StringComparer.Ordinal);
        return string.Join('\n', files.Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"));
    }

    /// <summary>The primers, as paths inside the folder, in an order that is the same everywhere.</summary>
    public static IReadOnlyList<string> PrimerNamesIn(string folder) =>
        [.. PrimersIn(folder).Select(file => NameIn(folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>What a file holds; null, with a fault, when it is too big or cannot be read.</summary>
    public static byte[]? Bytes(string folder, string name, FaultLog faults)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, name));
            // One byte more than is allowed is enough to be refused for it, also when the file grows meanwhile.
            var bytes = new byte[(int)Math.Min(file.Length, SourceText.MaxBytes + 1)];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(1, "unreadable", $"{name} cannot be read: {failure.Message}", "Look at the file's permissions.");
            return null;
        }
    }

    private static IEnumerable<FileInfo> All(string folder)
    {
        var hidden = FileAttributes.Hidden | FileAttributes.System;
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = hidden };
        var directory = new DirectoryInfo(folder);

        return directory.Exists
            ? directory.EnumerateFiles("*", options).Where(file => file.Extension is ".yaml" or ".yml" && !file.Name.StartsWith('.'))
            : [];
    }

    private static IEnumerable<FileInfo> PrimersIn(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(folder, PrimerFile.Folder));
        return directory.Exists ? directory.EnumerateFiles("*.md").Where(file => !file.Name.StartsWith('.')) : [];
    }

    private static string NameIn(string folder, FileInfo file) => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
}
