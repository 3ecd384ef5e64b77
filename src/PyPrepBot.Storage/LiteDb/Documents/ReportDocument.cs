using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A member's report, and what became of it.</summary>
internal static class ReportDocument
{
    private const int Version = 2;

    public static BsonDocument Write(Report report) => new()
    {
        ["_id"] = Key.Report(report),
        [Field.Version] = Version,
        ["group"] = report.Group.Value,
        ["member"] = report.Member.Value,
        ["question"] = report.QuestionId,
        ["revision"] = report.Revision,
        ["reason"] = report.Reason,
        ["note"] = report.Note,
        ["answer"] = report.Answer,
        ["answerKey"] = report.AnswerKey,
        ["near"] = report.Near is { } near ? ChannelDocument.Write(near) : BsonValue.Null,
        ["at"] = Field.Of(report.At),
        ["decision"] = report.Decision is { } decision ? Write(decision) : BsonValue.Null,
    };

    // A report of the first version has neither answer key nor channel, and is open.
    public static Report Read(BsonDocument document) => new(
        document["group"].Group(),
        document["member"].Member(),
        document["question"].AsString,
        document["revision"].AsString,
        document["reason"].AsString,
        document["note"].AsString,
        document["answer"].OptionalText(),
        document["at"].Instant())
    {
        AnswerKey = document["answerKey"].OptionalText(),
        Near = document["near"].IsNull ? null : ChannelDocument.Read(document["near"]),
        Decision = document["decision"] is BsonDocument decision ? ReadDecision(decision) : null,
    };

    private static BsonDocument Write(ReportDecision decision) => new()
    {
        ["upheld"] = decision.Upheld,
        ["by"] = decision.By.Value,
        ["at"] = Field.Of(decision.At),
        ["note"] = decision.Note,
    };

    private static ReportDecision ReadDecision(BsonDocument document) => new(
        document["upheld"].AsBoolean, document["by"].Member(), document["at"].Instant(), document["note"].AsString);
}
