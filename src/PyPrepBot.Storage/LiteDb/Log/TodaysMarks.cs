using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.Log;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>The marks that corrections gave to answers of a group since they were given.</summary>
internal sealed class TodaysMarks
{
    private readonly Dictionary<string, Remark> _marks = new(StringComparer.Ordinal);

    private TodaysMarks()
    {
    }

    public static TodaysMarks Of(ILiteDatabase database, GroupId group)
    {
        var today = new TodaysMarks();
        var documents = database.RowsUnder(Collections.Events, EventKey.Remarks(group));
        foreach (var document in documents.OrderBy(document => document[EventDocument.Sequence].AsInt64))
        {
            if (EventDocument.Read(document) is not AnswersRemarked remarked) continue;
            foreach (var (key, mark) in remarked.Marks) today._marks[key] = mark;
        }

        return today;
    }

    public AnswerGiven On(AnswerGiven answer) =>
        _marks.TryGetValue(answer.Key, out var mark) ? answer with { Verdict = mark.Verdict, Score = mark.Score } : answer;
}
