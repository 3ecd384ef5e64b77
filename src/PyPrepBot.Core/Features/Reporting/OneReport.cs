using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>A member has one report about a question: what they say in two of them stands in the one that is kept.</summary>
internal static class OneReport
{
    private const int MostNote = 1000;

    /// <param name="kept">The open one.</param>
    /// <param name="said">What comes now. A defended answer stays with its reason; the other reason goes into the note.</param>
    public static Report Of(Report kept, Report said) => (IsAppeal(kept), IsAppeal(said)) switch
    {
        (true, false) => kept with { Note = Joined(kept.Note, Words(said)), Near = said.Near },
        (false, true) => said with { Note = Joined(Words(kept), said.Note) },
        _ => said,
    };

    private static bool IsAppeal(Report report) => report is { Reason: Report.Appeal, AnswerKey: not null };

    private static string Words(Report report) =>
        report.Note.Length == 0 ? $"{ReasonWords.Of(report.Reason)}." : $"{ReasonWords.Of(report.Reason)}: {report.Note}";

    // A second delivery says nothing new; of what does not fit the older words stay.
    private static string Joined(string before, string after)
    {
        var note = before.Contains(after, StringComparison.Ordinal) ? before : $"{before}\n{after}".Trim('\n');
        return FieldText.Fit(note, MostNote);
    }
}
