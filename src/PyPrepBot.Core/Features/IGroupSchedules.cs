using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Keeps the clock's appointments in step with a group's schedule.</summary>
public interface IGroupSchedules
{
    /// <summary>To be called whenever a group is saved; calling it once more changes nothing.</summary>
    Task ApplyAsync(StudyGroup group, CancellationToken cancellation);
}
