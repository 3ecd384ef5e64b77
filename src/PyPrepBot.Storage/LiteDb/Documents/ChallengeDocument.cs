using LiteDB;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A challenge with the window that was computed when it was planned.</summary>
internal static class ChallengeDocument
{
    private const int Version = 1;

    public static BsonDocument Write(Challenge challenge) => new()
    {
        ["_id"] = Key.Day(challenge.Group, challenge.Date),
        [Field.Version] = Version,
        ["group"] = challenge.Group.Value,
        ["date"] = Field.Of(challenge.Date),
        ["question"] = challenge.QuestionId,
        ["revision"] = challenge.Revision,
        ["difficulty"] = Field.Of(challenge.Difficulty),
        ["opens"] = Field.Of(challenge.Window.Opens),
        ["closes"] = Field.Of(challenge.Window.Closes),
        ["status"] = Field.Of(challenge.Status),
        ["number"] = challenge.Number,
        ["closesOn"] = Field.Of(challenge.ClosesOn),
    };

    public static Challenge Read(BsonDocument document) => new(
        document["group"].Group(),
        document["date"].Date(),
        document["question"].AsString,
        document["revision"].AsString,
        document["difficulty"].Word<Difficulty>(),
        new Window(document["opens"].Instant(), document["closes"].Instant()),
        document["status"].Word<ChallengeStatus>())
    {
        Number = document["number"].AsInt32,
        ClosesOn = document["closesOn"].Date(),
    };
}
