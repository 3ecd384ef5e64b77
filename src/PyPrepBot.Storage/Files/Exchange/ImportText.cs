namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Turns the bytes of a file from elsewhere into text, and says what it is when it is none.</summary>
internal static class ImportText
{
    public static string? Decode(ImportFile file, FaultLog faults)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > ImportFile.MaxBytes)
        {
            var message = $"The file has more than {ImportFile.MaxBytes / 1024 / 1024} MiB.";
            faults.Add(1, "file-size", message, "Split it into several files.");
            return null;
        }

        if (Sniff(bytes) is { } found)
        {
            faults.Add(1, found.Rule, found.Message, found.HowToMend);
            return null;
        }

        if (SourceText.DecodeAny(bytes, ImportFile.MaxBytes, faults) is not { } text)
            return null;

        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(1, "empty-file", "The file holds nothing.", "Export some questions to see how it looks.");
            return null;
        }

        return text;
    }

    private static (string Rule, string Message, string HowToMend)? Sniff(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..])
            return ("binary", "The file is a workbook or an archive.", "Save the sheet as \"CSV UTF-8\", or take the text file out.");
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return ("utf-16", "The file is UTF-16, as Excel saves \"Unicode text\".", "Save it as \"CSV UTF-8\".");
        if (bytes.Contains((byte)0))
            return ("binary", "The file is not text.", "Give one that ends in .yaml, .json, .csv or .txt.");

        return null;
    }
}
