using PyPrepBot.Core.Groups;

namespace PyPrepBot.Scheduling;

/// <summary>Keeps the clock's appointments in step with a group's schedule.</summary>
internal interface IGroupSchedules
{
    /// <summary>To be called whenever a group is saved; calling it once more changes nothing.</summary>
    Task ApplyAsync(StudyGroup group, CancellationToken cancellation);
}
