using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Groups;

/// <summary>A group of people who study together, in one room or, linked, in several.</summary>
/// <param name="Channel">Where its posts go at home; null until somebody sets the group up.</param>
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

    /// <summary>Why nothing is posted at home any more; null while all is well.</summary>
    public PostingHalt? Halt { get; init; }

    /// <summary>When the schedule was decided upon: what would have been due before is not made up for.</summary>
    public DateTimeOffset? ScheduledSince { get; init; }

    /// <summary>When posting began, or began again: what ended before is not told in the channel.</summary>
    public DateTimeOffset? PostsSince { get; init; }

    /// <summary>The bot was removed from its home. The data stays.</summary>
    public bool HasLeft { get; init; }

    /// <summary>When its moderators took it down; null while they did not. Its data goes a week later.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    public GroupSettings Settings { get; init; } = GroupSettings.Default;

    /// <summary>Rooms of other servers and workspaces that share this group's challenge and board.</summary>
    public LinkedRooms Linked { get; init; } = LinkedRooms.None;

    /// <summary>The group whose challenge and board this one's members share; it rests meanwhile.</summary>
    public GroupId? LinkedTo { get; init; }

    /// <summary>Whether somebody decided on its schedule.</summary>
    public bool IsSetUp => SetUpBy is not null || this is { Channel: not null, OnDemand: false };

    /// <summary>The room at home, the one the group began with; null while it has none.</summary>
    public GroupRoom? Home => Channel is null ? null : new GroupRoom(Channel)
    {
        ChannelName = ChannelName,
        SetUpBy = SetUpBy,
        Refusals = Refusals,
        Halt = Halt,
        HasLeft = HasLeft,
        PostsSince = PostsSince,
    };

    public IEnumerable<GroupRoom> Rooms => Home is { } home ? Linked.Prepend(home) : Linked;

    /// <summary>The rooms that posts reach now.</summary>
    public IEnumerable<GroupRoom> PostingRooms => LinkedTo is null && RemovedAt is null ? Rooms.Where(room => room.IsPosting) : [];

    /// <summary>Whether the schedule posts by itself now, in one room at least.</summary>
    public bool IsPosting => PostingRooms.Any();

    /// <summary>Nothing is posted anywhere until a moderator has mended the reason.</summary>
    public bool IsHalted => !IsPosting && (Halt is not null || Linked.Any(room => room.Halt is not null));

    /// <summary>Whoever asks opens the day's challenge, since nothing posts it.</summary>
    public bool OpensWhenAsked => OnDemand || IsHalted;

    /// <summary>The bot was removed from all its servers and workspaces.</summary>
    public bool IsAway => HasLeft && Linked.All(room => room.HasLeft);

    /// <summary>The room that a server or workspace has in this group; the one at home unless another is linked from there.</summary>
    public GroupRoom? RoomOf(Platform platform, string space) => Linked.FirstOrDefault(room => room.IsIn(platform, space)) ?? Home;

    /// <summary>The room of a channel; null when the group has none there, or none there any more.</summary>
    public GroupRoom? RoomAt(ChannelRef channel) => Rooms.FirstOrDefault(room => room.Channel == channel);

    /// <summary>The group with one room as it is now.</summary>
    /// <param name="before">The channel by which the room is known so far; null for a home that had none.</param>
    public StudyGroup With(ChannelRef? before, GroupRoom room) => before == Channel ? WithHome(room) : this with
    {
        Linked = new LinkedRooms(Linked.Select(linked => linked.Channel == before ? room : linked)),
    };

    private StudyGroup WithHome(GroupRoom home) => this with
    {
        Channel = home.Channel,
        ChannelName = home.ChannelName,
        SetUpBy = home.SetUpBy,
        Refusals = home.Refusals,
        Halt = home.Halt,
        HasLeft = home.HasLeft,
        PostsSince = home.PostsSince,
    };
}
