using PyPrepBot.Core.Chat;

namespace PyPrepBot.Terminal.Files;

/// <summary>Where the files of replies are laid down. What lies there already stays as it is.</summary>
internal sealed class ExportFolder(string folder)
{
    private const int MostOfOneName = 1000;

    /// <summary>Writes a file.</summary>
    /// <returns>Its path; null when the disk does not take it.</returns>
    public string? Keep(ChatFile file)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var name = FileName.Plain(file.Name);
            return Enumerable.Range(1, MostOfOneName)
                .Select(number => Path.Combine(folder, number == 1 ? name : FileName.Numbered(name, number)))
                .FirstOrDefault(path => TryWrite(path, file.Content.Span));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Two rooms on one folder may choose one name at one moment: only one of them creates it.
    private static bool TryWrite(string path, ReadOnlySpan<byte> content)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
        return true;
    }
}
