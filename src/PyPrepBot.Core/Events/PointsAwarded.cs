using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>A moderator gave a member points, or took such points back.</summary>
/// <param name="Points">Below nought when an award is undone.</param>
/// <param name="Day">The date by whose periods they count; that of the award when it is undone.</param>
/// <param name="By">The moderator.</param>
/// <param name="Reason">In the moderator's words.</param>
/// <param name="Undoes">The key of the award that is taken back; null for an award.</param>
public sealed record PointsAwarded(
    string Key, GroupId Group, DateTimeOffset At, MemberId Member, int Points, DateOnly Day, MemberId By, string Reason, string? Undoes)
    : LogEvent(Key, Group, At)
{
    /// <summary>The delivery that took an award back: once more it must not take back the next older one.</summary>
    public string? UndoneBy { get; init; }
}
