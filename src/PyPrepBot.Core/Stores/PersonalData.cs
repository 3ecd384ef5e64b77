using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Stores;

/// <summary>All that a group keeps about one person, and nothing about another.</summary>
/// <param name="Accounts">The main account first.</param>
public sealed record PersonalData(GroupId Group, IReadOnlyList<MemberId> Accounts)
{
    /// <summary>As the platforms gave them, by account.</summary>
    public IReadOnlyDictionary<MemberId, string> Names { get; init; } = new Dictionary<MemberId, string>();

    public required MemberSettings Settings { get; init; }

    /// <summary>What follows from their answers.</summary>
    public required MemberState State { get; init; }

    /// <summary>In the order in which it happened.</summary>
    public IReadOnlyList<LogEvent> Events { get; init; } = [];

    public IReadOnlyList<PersonalCard> Cards { get; init; } = [];

    public IReadOnlyList<QuizSession> Tests { get; init; } = [];

    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>Questions they wrote, from drafts to what was decided.</summary>
    public IReadOnlyList<Proposal> Suggestions { get; init; } = [];

    /// <summary>What they did as a moderator.</summary>
    public IReadOnlyList<AuditEntry> Audit { get; init; } = [];

    /// <summary>What they are still to be told.</summary>
    public int Notices { get; init; }

    /// <summary>Codes they were given.</summary>
    public int Codes { get; init; }

    public IEnumerable<AnswerGiven> Answers => Events.OfType<AnswerGiven>();

    public bool IsEmpty => Names.Count + Events.Count + Cards.Count + Tests.Count + Reports.Count + Suggestions.Count + Audit.Count
        + Notices + Codes == 0 && Settings == new MemberSettings(Settings.Group, Settings.Member);
}
