using System.Collections.Frozen;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.Files.Linting;

namespace PyPrepBot.Storage.Files.Drafts;

/// <summary>Holds a form against the rules by which files of the bank are read, and against what the bank's lint looks for.</summary>
internal sealed class DraftCheck : IQuestionCheck
{
    public CheckedDraft Check(QuestionDraft draft, Question? edited, QuestionBank bank, DateOnly today)
    {
        var faults = new List<DraftFault>();
        var (topic, level) = PlaceOf(draft.Place, bank.Topics, faults);
        var log = new FaultLog("form");
        var map = DraftMap.Of(draft, topic, level, edited, today);
        var slugs = bank.Topics.All.Select(known => known.Slug).ToFrozenSet(StringComparer.Ordinal);
        var question = GroupQuestionText.Read(map, faults.Count > 0 ? null : slugs, log);
        faults.AddRange(log.Faults.Select(fault => DraftWords.Of(fault, draft)));
        if (question is not null)
            faults.AddRange(KeyCheck.Faults(question).Select(words => new DraftFault(QuestionDraft.AnswerField, words)));

        IReadOnlyList<DraftFault> mended = [.. faults.DistinctBy(fault => (fault.Field, fault.Words))];
        return question is null || mended.Count > 0
            ? new CheckedDraft(null, mended, [], [])
            : new CheckedDraft(question, [], [.. DraftRemarks.Of(question)], NearTwins.Of(question, bank.All));
    }

    // "gil medium", "Global Interpreter Lock, hard", "gil": the level is the last word when it is one.
    private static (string Topic, Difficulty Level) PlaceOf(string place, TopicIndex topics, List<DraftFault> faults)
    {
        var words = place.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isLevel = words.Length > 0 && Vocabulary.Difficulties.ContainsKey(words[^1].ToLowerInvariant());
        var level = isLevel ? Vocabulary.Difficulties[words[^1].ToLowerInvariant()] : Difficulty.Medium;
        var name = string.Join(' ', isLevel ? words[..^1] : words);
        if (topics.Find(name) is { } topic)
            return (topic.Slug, level);

        var near = string.Join(", ", topics.Nearest(name, 3).Select(known => known.Slug));
        faults.Add(new DraftFault(
            QuestionDraft.PlaceField,
            name.Length == 0 ? "Name a topic and a level, such as: gil medium" : $"There is no topic of that name. Near it: {near}"));
        return (topics.All.Count > 0 ? topics.All[0].Slug : "none", level);
    }
}
