using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary>Takes what a file brings into a group's bank as one batch, and out again.</summary>
public sealed class ImportDesk(IGroupQuestionStore questions, IQuestionBank bank, Audit audit)
{
    /// <summary>New questions and changed ones in one file.</summary>
    public const string Both = "both";

    private static readonly TimeSpan Undoable = TimeSpan.FromHours(24);

    // Others who wrote or changed a question of the group while the batch was made: made anew and tried again.
    private const int Tries = 3;

    /// <summary>The number of the newest version of each question, to be asked before a file is held against the group's bank.</summary>
    public async Task<IReadOnlyDictionary<string, int>> SeenAsync(StudyGroup group, CancellationToken cancellation) =>
        Newest(await questions.AllAsync(group.Id, cancellation));

    /// <param name="seen">As of before the reading: what was changed since is not overwritten.</param>
    public async Task<ChatMessage> TakeAsync(
        Interaction act, StudyGroup group, QuestionImport reading, IReadOnlyDictionary<string, int> seen, string mode,
        CancellationToken cancellation)
    {
        if (reading.Faults.Count > 0)
        {
            return FileMessages.Faults(reading.Faults);
        }

        if (mode == ImportQuestions.Check)
        {
            return FileMessages.Checked(reading);
        }

        if (mode == ImportQuestions.Add && reading.Updated.Count + reading.Unchanged.Count > 0)
        {
            return FileMessages.AreThere([.. reading.Updated.Select(question => question.Id), .. reading.Unchanged]);
        }

        if (mode == ImportQuestions.Update && reading.Added.Count > 0)
        {
            return FileMessages.AreNew(reading.Added);
        }

        // Two have to agree on every question where the group says so, and a file is no way round it.
        if (group.Settings.TwoPersonRule)
        {
            return FileMessages.TwoPersons();
        }

        return await KeepAsync(act, group, reading, seen, cancellation);
    }

    public async Task<ChatMessage> UndoAsync(Interaction act, StudyGroup group, string batch, CancellationToken cancellation)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            if (await TryUndoAsync(act, group, batch, cancellation) is { } answer)
            {
                return answer;
            }
        }

        return FileMessages.UndoOvertaken();
    }

    /// <returns>Null when somebody changed one of the questions at the same moment.</returns>
    private async Task<ChatMessage?> TryUndoAsync(Interaction act, StudyGroup group, string batch, CancellationToken cancellation)
    {
        var all = await questions.AllAsync(group.Id, cancellation);
        var came = all.Where(version => version.Batch == batch).ToList();
        if (came.Count == 0)
        {
            return FileMessages.NothingToUndo();
        }

        if (act.ReceivedAt - came[0].At > Undoable)
        {
            return FileMessages.TooLate();
        }

        var histories = all.ToLookup(version => version.QuestionId);
        var undone = came.Where(version => histories[version.QuestionId].Last().Number == version.Number)
            .Select(version => Before(act, [.. histories[version.QuestionId]]))
            .ToList();
        if (undone.Count == 0)
        {
            return FileMessages.NothingToUndo();
        }

        if (!await questions.AddAsync(undone, cancellation))
        {
            return null;
        }

        await audit.NoteAsync(act, group.Id, "import", batch, $"{came.Count} questions", $"{undone.Count} undone", cancellation);
        return FileMessages.Undone(undone.Count, came.Count - undone.Count);
    }

    private async Task<ChatMessage> KeepAsync(
        Interaction act, StudyGroup group, QuestionImport reading, IReadOnlyDictionary<string, int> seen, CancellationToken cancellation)
    {
        var batch = Proposal.IdOf(act.DeliveryId);
        for (var tried = 0; tried < Tries; tried++)
        {
            var all = await questions.AllAsync(group.Id, cancellation);
            if (all.Any(version => version.Batch == batch))
            {
                return FileMessages.Imported(reading, batch);
            }

            var newest = Newest(all);
            if (reading.Updated.Any(question => newest.GetValueOrDefault(question.Id) != seen.GetValueOrDefault(question.Id)))
            {
                return FileMessages.Overtaken();
            }

            var versions = Versions(act, group, reading, all, batch);
            if (versions.Count == 0)
            {
                return FileMessages.NothingNew();
            }

            if (await questions.AddAsync(versions, cancellation))
            {
                await audit.NoteAsync(
                    act, group.Id, "import", batch, null, $"{reading.Added.Count} new, {reading.Updated.Count} changed", cancellation);
                return FileMessages.Imported(reading, batch);
            }
        }

        return FileMessages.Overtaken();
    }

    private static List<QuestionVersion> Versions(
        Interaction act, StudyGroup group, QuestionImport reading, IReadOnlyList<QuestionVersion> all, string batch)
    {
        var (taken, newest) = (all.Select(version => version.QuestionId).ToHashSet(StringComparer.Ordinal), Newest(all));
        var versions = new List<QuestionVersion>();
        foreach (var question in reading.Added)
        {
            var id = OwnQuestionId.Next(group.Id.Value, question.Topic, taken);
            taken.Add(id);
            versions.Add(Version(QuestionDeed.Added, 1, question with { Id = id }));
        }

        versions.AddRange(reading.Updated.Select(question =>
            Version(QuestionDeed.Edited, newest.GetValueOrDefault(question.Id) + 1, question)));
        return versions;

        QuestionVersion Version(QuestionDeed deed, int number, Question question) =>
            new(group.Id, number, GroupDirectory.IdOf(act.User), act.ReceivedAt, deed, question) { Act = act.DeliveryId, Batch = batch };
    }

    private static Dictionary<string, int> Newest(IReadOnlyList<QuestionVersion> all) => all
        .GroupBy(version => version.QuestionId)
        .ToDictionary(versions => versions.Key, versions => versions.Max(version => version.Number), StringComparer.Ordinal);

    // A question that came new goes out; one that was changed has the text it had before, be it the group's or the shared one.
    private QuestionVersion Before(Interaction act, IReadOnlyList<QuestionVersion> history)
    {
        var last = history[^1];
        var (deed, question) = (last.Deed, OwnText.Of(history.SkipLast(1))) switch
        {
            (QuestionDeed.Added, _) => (QuestionDeed.Retired, last.Question),
            (_, { } text) => (QuestionDeed.Edited, text.Question),
            _ => (QuestionDeed.Reverted, bank.Current.Find(last.QuestionId) ?? last.Question),
        };
        return new QuestionVersion(last.Group, last.Number + 1, GroupDirectory.IdOf(act.User), act.ReceivedAt, deed, question)
        {
            Act = act.DeliveryId,
        };
    }
}
