namespace PyPrepBot.Core.Groups;

/// <summary>What linking two groups does to both of them. Doing it twice does nothing more.</summary>
public static class GroupLinks
{
    /// <summary>Whether a group may take another one in: neither is linked already, chains there are none.</summary>
    public static bool MayJoin(StudyGroup host, StudyGroup guest) =>
        host.Id != guest.Id && host.LinkedTo is null && guest.LinkedTo is null && guest.Linked.Count == 0
        && host.RemovedAt is null && guest.RemovedAt is null;

    /// <summary>The guest's room joins the host; the guest's own group rests as it is.</summary>
    public static (StudyGroup Host, StudyGroup Guest) Join(StudyGroup host, StudyGroup guest, GroupRoom room) => MayJoin(host, guest)
        ? (host with { Linked = new LinkedRooms(host.Linked.Append(room)) }, guest with { LinkedTo = host.Id })
        : (host, guest);

    /// <summary>Each goes on as it was; what the guest's schedule had in between is not made up for.</summary>
    /// <param name="isOfGuest">Tells the guest's room among those of the host.</param>
    public static (StudyGroup Host, StudyGroup Guest) Part(
        StudyGroup host, StudyGroup guest, Func<GroupRoom, bool> isOfGuest, DateTimeOffset now)
    {
        if (guest.LinkedTo != host.Id)
        {
            return (host, guest);
        }

        var alone = guest with { LinkedTo = null };
        return (
            host with { Linked = new LinkedRooms(host.Linked.Where(room => !isOfGuest(room))) },
            guest.IsSetUp ? alone with { ScheduledSince = now, PostsSince = now } : alone);
    }
}
