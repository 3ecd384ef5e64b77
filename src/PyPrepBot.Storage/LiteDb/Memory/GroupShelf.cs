using System.Collections.Concurrent;
using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>What groups changed about their questions: read once at the start, then followed commit by commit.</summary>
internal sealed class GroupShelf
{
    private readonly ConcurrentDictionary<GroupId, GroupRows> _groups = new();

    public static GroupShelf Scan(ILiteDatabase database, IQuestionText text)
    {
        var shelf = new GroupShelf();
        foreach (var aside in database.GetCollection(Collections.Asides).FindAll().Select(AsideDocument.Read)) shelf.SetAside(aside);

        var versions = database.GetCollection(Collections.GroupQuestions).FindAll()
            .Select(document => QuestionVersionDocument.Read(document, text));
        shelf.Add(versions.OfType<QuestionVersion>().OrderBy(version => version.Number).ToList());
        return shelf;
    }

    /// <summary>The rows of a group: the same object for as long as none of them changes.</summary>
    public GroupRows Of(GroupId group) => _groups.GetValueOrDefault(group, GroupRows.None);

    public void SetAside(Aside aside) =>
        Change(aside.Group, rows => rows with { Asides = rows.Asides.Add(aside.QuestionId) });

    public void Restore(GroupId group, string questionId) =>
        Change(group, rows => rows with { Asides = rows.Asides.Remove(questionId) });

    public void Add(IEnumerable<QuestionVersion> versions)
    {
        foreach (var group in versions.GroupBy(version => version.Group))
            Change(group.Key, rows => group.Aggregate(rows, (changed, version) => changed.With(version)));
    }

    // Changes come one after the other: from the writer's thread, or before anybody reads.
    private void Change(GroupId group, Func<GroupRows, GroupRows> change) => _groups[group] = change(Of(group));
}
