using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Opens a challenge outside of its appointed time.</summary>
public interface ILateOpening
{
    /// <summary>Opens a date's challenge from now on and queues its card, unless it was opened already.</summary>
    Task OpenLateAsync(StudyGroup group, DateOnly date, DateTimeOffset now, CancellationToken cancellation);
}
