namespace PyPrepBot.Core.Stores;

/// <summary>What members say is wrong with questions, kept for the moderators.</summary>
public interface IReportStore
{
    /// <summary>Keeps a report; the same member's second one about the same revision takes the place of the first.</summary>
    /// <returns>How many members have reported this revision in this group.</returns>
    Task<int> AddAsync(Report report, CancellationToken cancellation);

    Task<IReadOnlyList<Report>> OpenAsync(Groups.GroupId group, CancellationToken cancellation);
}
