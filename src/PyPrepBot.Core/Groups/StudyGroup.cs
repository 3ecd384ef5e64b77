using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Groups;

/// <summary>A group of people who study together.</summary>
/// <param name="Channel">Where its posts go; null until somebody sets the group up.</param>
public sealed record StudyGroup(GroupId Id, Schedule Schedule, ChannelRef? Channel)
{
    /// <summary>
    /// A day's challenge opens when somebody asks for it, however late in its window. For a room that is not open all day.
    /// </summary>
    public bool OnDemand { get; init; }
}
