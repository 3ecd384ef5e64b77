using System.Text.Json;

namespace PyPrepBot.Slack.Installing;

/// <summary>The file of installations. What is in it is read whole and written whole.</summary>
internal sealed class InstallationFile(string path)
{
    /// <exception cref="InvalidDataException">It is there and cannot be read: to begin without it would lose every workspace.</exception>
    public IReadOnlyList<InstallationRow> Read()
    {
        try
        {
            return File.Exists(path) ? Rows(File.ReadAllBytes(path)) : [];
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException(StorageMessages.NotReadable(path), fault);
        }
    }

    /// <summary>Replaces the file in one step: a crash leaves the old one or the new one.</summary>
    public void Write(IEnumerable<InstallationRow> rows)
    {
        var next = path + ".new";
        using (var stream = new FileStream(next, ForOurselves()))
        {
            JsonSerializer.Serialize(
                stream, new InstallationRows(InstallationRows.Current, [.. rows]), InstallingJson.Default.InstallationRows);
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    private IReadOnlyList<InstallationRow> Rows(byte[] json)
    {
        var file = JsonSerializer.Deserialize(json, InstallingJson.Default.InstallationRows);
        if (file is { Version: > InstallationRows.Current })
        {
            throw new InvalidDataException(StorageMessages.TooNew(path));
        }

        var rows = file is { Version: InstallationRows.Current } ? file.Installations : null;
        return rows is not null && rows.All(row => row is { Space.Length: > 0, Sealed.Length: > 0 })
            ? rows
            : throw new InvalidDataException(StorageMessages.NotReadable(path));
    }

    private static FileStreamOptions ForOurselves()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
