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

    /// <summary>What the channel is called, as far as anybody told; for words only.</summary>
    public string? ChannelName { get; init; }

    /// <summary>Who set the group up last, and so hears when something is wrong; null while nobody did.</summary>
    public UserRef? SetUpBy { get; init; }

    /// <summary>Posts in a row that the platform refused; one that arrives sets it to nought.</summary>
    public int Refusals { get; init; }

    /// <summary>Why nothing is posted any more; null while all is well.</summary>
    public PostingHalt? Halt { get; init; }

    /// <summary>When the schedule was decided upon: what would have been due before is not made up for.</summary>
    public DateTimeOffset? ScheduledSince { get; init; }

    /// <summary>When posting began, or began again: what ended before is not told in the channel.</summary>
    public DateTimeOffset? PostsSince { get; init; }

    /// <summary>Whether somebody decided on its schedule.</summary>
    public bool IsSetUp => SetUpBy is not null || this is { Channel: not null, OnDemand: false };

    /// <summary>Whoever asks opens the day's challenge, since nothing posts it.</summary>
    public bool OpensWhenAsked => OnDemand || Halt is not null;

    /// <summary>Whether the schedule posts by itself now.</summary>
    public bool IsPosting => Channel is not null && Halt is null && !HasLeft;

    /// <summary>The bot was removed from there. The data stays.</summary>
    public bool HasLeft { get; init; }
}
