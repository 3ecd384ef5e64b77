using System.Text;

namespace PyPrepBot.Tests.Support;

/// <summary>The files of a store as bytes, while it is open.</summary>
internal static class DataBytes
{
    public static byte[] In(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".lock", StringComparison.Ordinal))
        .SelectMany(Read)];

    public static bool Has(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
