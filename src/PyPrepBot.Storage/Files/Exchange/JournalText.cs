namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>What the journal of an import says: whose it is, and what each file was and is to become.</summary>
internal sealed record JournalText(string Fingerprint, IReadOnlyList<JournalText.Entry> Entries)
{
    internal const string NoFile = "-";
    private const string Title = "pyprepbot import 1";

    public static JournalText? Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [Title, var fingerprint, .. var rest])
            return null;

        var entries = rest.Select(line => line.Split(' ', 3)).ToList();
        return entries.TrueForAll(words => words.Length == 3)
            ? new JournalText(fingerprint, [.. entries.Select(words => new Entry(words[2], words[0], words[1]))])
            : null;
    }

    public override string ToString() =>
        string.Join('\n', [Title, Fingerprint, .. Entries.Select(entry => $"{entry.Before} {entry.After} {entry.File}"), string.Empty]);

    internal sealed record Entry(string File, string Before, string After);
}
