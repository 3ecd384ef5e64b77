using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>Lays what a group changed over the bank that all groups share.</summary>
internal static class GroupQuestions
{
    public static QuestionBank Of(QuestionBank shared, GroupRows rows)
    {
        var over = rows.Versions.Values
            .Select(versions => Current(shared, versions))
            .ToDictionary(question => question.Id, StringComparer.Ordinal);
        foreach (var id in rows.Asides)
        {
            if ((over.GetValueOrDefault(id) ?? shared.Find(id)) is { Status: QuestionStatus.Live } live)
                over[id] = live with { Status = QuestionStatus.Aside };
        }

        return shared.With(over.Values, rows.Versions.Values.SelectMany(versions => versions.Select(version => version.Question)));
    }

    // A group that only retires a shared question, or takes it in again, goes on with the shared text, also when that is edited or
    // retired for everybody.
    private static Question Current(QuestionBank shared, IReadOnlyList<QuestionVersion> versions)
    {
        var last = versions[^1];
        var question = OwnText.Of(versions)?.Question ?? shared.Find(last.QuestionId) ?? last.Question;
        var isOut = versions.LastOrDefault(version => version.Deed is QuestionDeed.Retired or QuestionDeed.Restored) is
        { Deed: QuestionDeed.Retired };

        var status = isOut ? QuestionStatus.Retired : OwnText.StatusOf(last.QuestionId, shared, versions);
        return question with { Status = status, Writer = WriterOf(versions) };
    }

    private static string? WriterOf(IReadOnlyList<QuestionVersion> versions) =>
        versions[0] is { Deed: QuestionDeed.Added } first ? (first.Author ?? first.By).Value : null;
}
