using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>What later events say about earlier ones. A replay collects it first, so that each event is applied as
/// it stands today.</summary>
public sealed class Corrections
{
    private readonly HashSet<(GroupId Group, DateOnly Date)> _voided = [];
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Remark> _marks = new(StringComparer.Ordinal);

    private readonly HashSet<string> _spoilt = new(StringComparer.Ordinal);
    private readonly Accounts _accounts = new();

    /// <summary>The accounts that are one person in the end.</summary>
    public IEnumerable<LinkState> Links => _accounts.All;

    /// <summary>Takes note of an event, in the order of the log: a remark is about answers that were there before it.</summary>
    public void Collect(LogEvent entry)
    {
        if (entry is AnswerGiven)
        {
            _answers.Add(entry.Key);
        }

        if (entry is ChallengeVoided voided)
        {
            _voided.Add((voided.Group, voided.Date));
        }

        CollectLink(entry);
        if (entry is AnswersVoided spoilt)
        {
            _spoilt.UnionWith(spoilt.Answers.Where(_answers.Contains));
        }

        if (entry is AnswersRemarked remarked)
        {
            foreach (var (key, mark) in remarked.Marks.Where(mark => _answers.Contains(mark.Key)))
            {
                _marks[key] = mark;
            }
        }
    }

    private void CollectLink(LogEvent entry)
    {
        if (entry is MemberLinked linked)
        {
            _accounts.Take(linked);
        }

        if (entry is MemberUnlinked unlinked)
        {
            _accounts.Take(unlinked);
        }
    }

    public bool IsVoid(AnswerGiven answer) => _spoilt.Contains(answer.Key);

    public bool IsVoid(GroupId group, DateOnly date) => _voided.Contains((group, date));

    /// <summary>The answer with the verdict it has today.</summary>
    public AnswerGiven Today(AnswerGiven answer)
    {
        if (_marks.TryGetValue(answer.Key, out var mark))
        {
            answer = answer with { Verdict = mark.Verdict, Score = mark.Score };
        }

        // A first attempt that turns out to be right has earned it all: the second one was never needed.
        return answer.Attempt > 1 && _marks.TryGetValue(FirstAttempt(answer), out var first) && first.Score >= 1
            ? answer with { Score = 0 }
            : answer;
    }

    private static string FirstAttempt(AnswerGiven answer) => $"{answer.Key[..(answer.Key.LastIndexOf('|') + 1)]}1";
}
