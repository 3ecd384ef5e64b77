using System.Buffers;
using System.Text.Unicode;

namespace PyPrepBot.Storage.Files;

/// <summary>Turns the bytes of a file into text, or says at which line they stop being text.</summary>
internal static class SourceText
{
    public const int MaxBytes = 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static string? Decode(ReadOnlySpan<byte> bytes, FaultLog faults)
    {
        if (DecodeAny(bytes, MaxBytes, faults) is not { } text)
            return null;

        CheckIndentation(text, faults);
        return text;
    }

    /// <summary>Text that need not be YAML, and so may begin its lines with tabs.</summary>
    public static string? DecodeAny(ReadOnlySpan<byte> bytes, int most, FaultLog faults)
    {
        if (bytes.Length > most)
        {
            faults.Add(1, "file-size", $"The file has {bytes.Length} bytes; the limit is {most}.", "Split it into several files.");
            return null;
        }

        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];

        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            var line = 1 + bytes[..read].Count((byte)'\n');
            faults.Add(line, "utf-8", $"The byte 0x{bytes[read]:X2} is not UTF-8 here.", "Save the file as UTF-8.");
            return null;
        }

        return new string(text, 0, written);
    }

    public static void CheckIndentation(string text, FaultLog faults)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
            return;

        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indentation = line[..^line.TrimStart().Length];
            if (indentation.Contains('\t') && indentation.Length < line.Length)
                faults.Add(number, "tab", "A tab stands in the indentation.", "Indent with blanks.");
        }
    }
}
