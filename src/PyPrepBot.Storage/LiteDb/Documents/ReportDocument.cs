using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A member's report.</summary>
internal static class ReportDocument
{
    private const int Version = 1;

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
        ["at"] = Field.Of(report.At),
    };

    public static Report Read(BsonDocument document) => new(
        document["group"].Group(),
        document["member"].Member(),
        document["question"].AsString,
        document["revision"].AsString,
        document["reason"].AsString,
        document["note"].AsString,
        document["answer"].OptionalText(),
        document["at"].Instant());
}
