using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.AuditTrail;

/// <summary>The words of the audit.</summary>
internal static class AuditMessages
{
    private const int LongestPart = 120;

    public static ChatMessage Page(
        IReadOnlyList<AuditEntry> entries, IReadOnlyDictionary<MemberId, string> names, AuditAsked asked, bool hasMore) => new(
        "Who changed what",
        [
            new Heading("Who changed what"),
            .. entries.Count == 0 ? [new Paragraph(None(asked))] : entries.Select(entry => (Block)new Paragraph(Line(entry, names))),
            .. hasMore ? [new ButtonRow(new Button((asked with { Skip = asked.Skip + entries.Count }).Action, "Older"))] : (Block[])[],
            new Footnote("Newest first; times are UTC. Only moderators see this."),
        ]);

    private static string None(AuditAsked asked) => asked.Skip > 0
        ? "There is nothing older."
        : asked.By is null && asked.What is null ? "Nobody changed anything yet." : "Nothing like that is in the audit.";

    private static RichText Line(AuditEntry entry, IReadOnlyDictionary<MemberId, string> names) => new(
        $"{entry.At.UtcDateTime.ToString("d MMM HH:mm", CultureInfo.InvariantCulture)} · ",
        new Bold(entry.By == AuditEntry.Bot ? "the bot" : names[entry.By]),
        $" · {entry.What} · {Short(Subject(entry.Subject, names))}{Change(entry)}");

    private static string Subject(string subject, IReadOnlyDictionary<MemberId, string> names) =>
        subject.Contains(':', StringComparison.Ordinal) && MemberId.TryParse(subject, out var member)
            ? names.GetValueOrDefault(member, subject)
            : subject;

    private static string Change(AuditEntry entry) => (entry.Before, entry.After) switch
    {
        (null, null) => "",
        (null, { } after) => $": {Short(after)}",
        ({ } before, null) => $": {Short(before)}, taken back",
        ({ } before, { } after) => $": {Short(before)} → {Short(after)}",
    };

    private static string Short(string text) => Runes.Shorten(InertText.Line(text), LongestPart);
}
