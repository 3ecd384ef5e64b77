using System.Globalization;
using System.IO.Compression;
using System.Text;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupExport;

/// <summary>The files of an export in one zip that every platform takes; what does not fit is left out and named.</summary>
internal sealed record Package(byte[] Content, IReadOnlyList<string> LeftOut)
{
    private const string Readme = "README.txt";

    /// <param name="most">The most bytes the file may have.</param>
    public static Package Of(IReadOnlyList<ExportEntry> entries, int most = ChatFile.MostBytes)
    {
        var kept = entries.ToList();
        var content = Zip(kept, []);
        while (content.Length > most && kept.Count > 0)
        {
            kept.Remove(kept.MaxBy(entry => entry.Content.Length)!);
            content = Zip(kept, [.. entries.Except(kept).Select(entry => entry.Name)]);
        }

        return new Package(content, [.. entries.Except(kept).Select(entry => entry.Name)]);
    }

    private static byte[] Zip(IReadOnlyList<ExportEntry> entries, IReadOnlyList<string> leftOut)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, Readme, Words(entries, leftOut));
            foreach (var entry in entries)
            {
                Add(archive, entry.Name, entry.Content);
            }
        }

        return buffer.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        // The same group gives the same file: no clock but that of what is in it.
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Words(IReadOnlyList<ExportEntry> entries, IReadOnlyList<string> leftOut)
    {
        var text = new StringBuilder("What a study group of PyPrepBot consists of, as JSON files.\n")
            .Append("Dates are those of the group's zone, instants are UTC. Members go by the names they have on the boards;\n")
            .Append("their answers and ratings are theirs alone and not in here.\n\n");
        foreach (var entry in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Name}: {entry.What}\n");
        }

        return leftOut.Count == 0
            ? text.ToString()
            : $"{text}\nLeft out, because the file would be too large: {string.Join(", ", leftOut)}\n";
    }
}
