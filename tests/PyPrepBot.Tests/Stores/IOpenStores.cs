using PyPrepBot.Core.Events;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Stores;

/// <summary>All stores over one open storage.</summary>
public interface IOpenStores : IAsyncDisposable
{
    IAnswerLog AnswerLog { get; }

    IAnswerStore Answers { get; }

    IAsideStore Asides { get; }

    IAuditStore Audit { get; }

    IAwardStore Awards { get; }

    IBoardStore Boards { get; }

    ICardStore Cards { get; }

    IChallengeStore Challenges { get; }

    ICodeStore Codes { get; }

    IStoreCompaction Compaction { get; }

    IMemberErasure Erasure { get; }

    IGroupQuestionStore GroupQuestions { get; }

    IGroupStore Groups { get; }

    IGroupErasure GroupErasure { get; }

    IHeartbeatStore Heartbeats { get; }

    ILinkStore Links { get; }

    IMemberStore Members { get; }

    IMemberSettingsStore MemberSettings { get; }

    IPersonalDataStore PersonalData { get; }

    INoticeStore Notices { get; }

    IOutbox Outbox { get; }

    IProjectionStore Projections { get; }

    IProposalStore Proposals { get; }

    IQuizStore Quizzes { get; }

    IRatingStore Ratings { get; }

    IRegradeStore Regrades { get; }

    IReportStore Reports { get; }

    /// <summary>Adds any event to the log as the stores do; false when there is one with its key.</summary>
    Task<bool> AppendAsync(LogEvent entry, CancellationToken cancellation);

    /// <summary>The log in the order in which it was written.</summary>
    Task<IReadOnlyList<LogEvent>> ReadLogAsync(CancellationToken cancellation);
}
