using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What there is to count in a group.</summary>
/// <param name="Active">Members who answered in the last four weeks.</param>
internal sealed record StatusNumbers(Stock Stock, IReadOnlyList<QueueAge> Queues, int Active, DateTimeOffset Now);
