using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>
/// Something to be seen to every few minutes in each group. It looks at what is due, so it may run late, twice or out of turn.
/// </summary>
public interface IGroupChore
{
    Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation);
}
