using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A group with its schedule.</summary>
internal static class GroupDocument
{
    private const int Version = 1;

    public static BsonDocument Write(StudyGroup group) => new()
    {
        ["_id"] = group.Id.Value,
        [Field.Version] = Version,
        ["zone"] = group.Schedule.Zone,
        ["postAt"] = Field.Of(group.Schedule.PostAt),
        ["days"] = Field.Of(group.Schedule.Days.Order().Select(day => Enum.GetName(day)!)),
        ["closeAfter"] = group.Schedule.CloseAfter is { } after ? after.Ticks : BsonValue.Null,
        ["boardDay"] = Field.Of(group.Schedule.BoardDay),
        ["boardAt"] = Field.Of(group.Schedule.BoardAt),
        ["skipped"] = new BsonArray(group.Schedule.Skipped.Select(range =>
            Field.Of((string[])[ChallengeDate.Text(range.First), ChallengeDate.Text(range.Last)]))),
        ["channel"] = group.Channel is { } channel ? ChannelDocument.Write(channel) : BsonValue.Null,
        ["onDemand"] = group.OnDemand,
        ["channelName"] = group.ChannelName,
        ["setUpBy"] = group.SetUpBy is { } user ? UserDocument.Write(user) : BsonValue.Null,
        ["refusals"] = group.Refusals,
        ["halt"] = HaltDocument.Write(group.Halt),
        ["hasLeft"] = group.HasLeft,
        ["scheduledSince"] = Field.Of(group.ScheduledSince),
        ["postsSince"] = Field.Of(group.PostsSince),
        ["linked"] = new BsonArray(group.Linked.Select(RoomDocument.Write)),
        ["linkedTo"] = group.LinkedTo?.Value,
        ["removedAt"] = Field.Of(group.RemovedAt),
        ["settings"] = SettingsDocument.Write(group.Settings),
    };

    public static StudyGroup Read(BsonDocument document) => new(
        document["_id"].Group(),
        ReadSchedule(document),
        document["channel"].IsNull ? null : ChannelDocument.Read(document["channel"]))
    {
        OnDemand = document["onDemand"].AsBoolean,
        // Groups of earlier releases know nothing of what follows: a field that is not there reads as null.
        ChannelName = document["channelName"].IsNull ? null : document["channelName"].AsString,
        SetUpBy = document["setUpBy"].IsNull ? null : UserDocument.Read(document["setUpBy"]),
        Refusals = document["refusals"].IsNull ? 0 : document["refusals"].AsInt32,
        Halt = HaltDocument.Read(document["halt"]),
        HasLeft = !document["hasLeft"].IsNull && document["hasLeft"].AsBoolean,
        ScheduledSince = document["scheduledSince"].OptionalInstant(),
        PostsSince = document["postsSince"].OptionalInstant(),
        Linked = document["linked"].IsNull ? LinkedRooms.None : new LinkedRooms(document["linked"].AsArray.Select(RoomDocument.Read)),
        LinkedTo = document["linkedTo"].IsNull ? null : document["linkedTo"].Group(),
        RemovedAt = document["removedAt"].OptionalInstant(),
        Settings = SettingsDocument.Read(document["settings"]),
    };

    private static Schedule ReadSchedule(BsonDocument document) => new(
        document["zone"].AsString,
        document["postAt"].Clock(),
        document["days"].AsArray.Select(day => day.Word<DayOfWeek>()).ToHashSet(),
        document["closeAfter"].IsNull ? null : TimeSpan.FromTicks(document["closeAfter"].AsInt64),
        document["boardDay"].Word<DayOfWeek>(),
        document["boardAt"].Clock())
    {
        Skipped = document["skipped"].IsNull ? SkippedDates.None : new SkippedDates(document["skipped"].AsArray
            .Select(range => range.Texts())
            .Select(ends => new DateRange(ChallengeDate.Parse(ends[0]), ChallengeDate.Parse(ends[1])))),
    };
}
