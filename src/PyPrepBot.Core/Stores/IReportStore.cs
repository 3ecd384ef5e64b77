using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>What members say is wrong with questions, kept for the moderators.</summary>
public interface IReportStore
{
    /// <summary>
    /// Keeps a report; the same member's second one about the same revision takes the place of the first while that is open, and changes
    /// nothing once it is decided.
    /// </summary>
    /// <returns>How many members have reported this revision in this group.</returns>
    Task<int> AddAsync(Report report, CancellationToken cancellation);

    /// <summary>A member's report about a revision.</summary>
    Task<Report?> FindAsync(GroupId group, string questionId, string revision, MemberId member, CancellationToken cancellation);

    /// <summary>Those that wait for a decision, oldest first.</summary>
    Task<IReadOnlyList<Report>> OpenAsync(GroupId group, CancellationToken cancellation);

    /// <summary>Decides an open report; the first decision wins.</summary>
    /// <returns>The report as decided by this call; null when it was decided before, or there is none.</returns>
    Task<Report?> DecideAsync(
        GroupId group, string questionId, string revision, MemberId member, ReportDecision decision, CancellationToken cancellation);
}
