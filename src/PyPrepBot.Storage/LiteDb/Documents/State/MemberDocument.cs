using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>A member with all counters in one document; maps are lists sorted by key, so that equal states are equal bytes.</summary>
internal static class MemberDocument
{
    public const string ActiveOn = "activeOn";

    private const string AnsweredAs = "answeredAs";
    private const int Version = 1;

    // Ids of questions are slugs. One text of thousands of ids is read and written many times faster than a list of them.
    private const char Between = '\n';

    public static BsonDocument Write(MemberState state)
    {
        var document = WriteAlone(state);
        // Of hardly anybody: whoever has one account has the same bytes as before there were two.
        if (state.AnsweredAs.Count > 0)
        {
            document[AnsweredAs] = new BsonArray(state.AnsweredAs.OrderBy(day => day.Key).Select(day =>
                new BsonArray { Field.Of(day.Key), day.Value.Value }));
        }

        return document;
    }

    private static BsonDocument WriteAlone(MemberState state) => new()
    {
        ["_id"] = Key.Member(state.Group, state.Member),
        [Field.Version] = Version,
        ["group"] = state.Group.Value,
        ["member"] = state.Member.Value,
        ["streak"] = StreakDocument.Write(state.Streak),
        [TallyList.Name] = TallyList.Write(state.Periods),
        ["ability"] = BeliefDocument.Write(state.Ability),
        ["ratedOn"] = Field.Of(state.RatedOn),
        ["ratedAnswers"] = state.RatedAnswers,
        ["history"] = new BsonArray(state.History.Select(day =>
            new BsonArray { Field.Of(day.Day), day.Ability.Mean, day.Ability.Variance, day.Answers })),
        ["topics"] = new BsonArray(state.Topics.OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(topic =>
            new BsonArray { topic.Key, topic.Value.Surplus, topic.Value.Answers })),
        ["answered"] = Joined(state.Answered),
        ["testsByWeek"] = new BsonArray(state.TestsByWeek.OrderBy(week => week.Key, StringComparer.Ordinal).Select(week =>
            new BsonArray { week.Key, week.Value })),
        ["pauses"] = new BsonArray(state.Pauses.Select(pause => new BsonArray { Field.Of(pause.From), Field.Of(pause.To) })),
        [ActiveOn] = Field.Of(state.ActiveOn),
    };

    public static MemberState Read(BsonDocument document) => new(document["group"].Group(), document["member"].Member())
    {
        Streak = StreakDocument.Read(document["streak"].AsDocument),
        Periods = TallyList.Read(document[TallyList.Name]),
        Ability = BeliefDocument.Read(document["ability"]),
        RatedOn = document["ratedOn"].OptionalDate(),
        RatedAnswers = document["ratedAnswers"].AsInt32,
        History = [.. document["history"].AsArray.Select(day =>
            new RatedDay(day[0].Date(), new Gaussian(day[1].AsDouble, day[2].AsDouble), day[3].AsInt32))],
        Topics = document["topics"].AsArray.ToDictionary(
            topic => topic[0].AsString, topic => new TopicStanding(topic[1].AsDouble, topic[2].AsInt32), StringComparer.Ordinal),
        Answered = document["answered"].AsString is { Length: > 0 } ids ? ids.Split(Between) : [],
        TestsByWeek = document["testsByWeek"].AsArray.ToDictionary(
            week => week[0].AsString, week => week[1].AsInt32, StringComparer.Ordinal),
        Pauses = [.. document["pauses"].AsArray.Select(pause => new Pause(pause[0].Date(), pause[1].Date()))],
        AnsweredAs = document[AnsweredAs].IsNull ? new Dictionary<DateOnly, MemberId>() : document[AnsweredAs].AsArray.ToDictionary(
            day => day[0].Date(), day => day[1].Member()),
        ActiveOn = document[ActiveOn].OptionalDate(),
    };

    private static string Joined(IReadOnlyList<string> ids) =>
        ids.Any(id => id.Length == 0 || id.Contains(Between))
            ? throw new ArgumentException("The id of a question is one line, and not empty.", nameof(ids))
            : string.Join(Between, ids);
}
