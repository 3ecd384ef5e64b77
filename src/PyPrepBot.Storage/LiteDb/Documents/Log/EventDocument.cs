using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>An event of the log as a document; every kind keeps all its fields.</summary>
internal static class EventDocument
{
    public const string Sequence = "seq";

    private const string Kind = "kind";
    private const int Version = 1;

    public static BsonDocument Write(LogEvent entry, long sequence)
    {
        var (kind, document) = entry switch
        {
            AnswerGiven answer => ("answer", AnswerDocument.Write(answer)),
            ChallengeOpened opened => ("opened", OpenedDocument.Write(opened)),
            ChallengeClosed closed => ("closed", ClosedDocument.Write(closed)),
            ChallengeVoided voided => ("voided", VoidedDocument.Write(voided)),
            TestCompleted completed => ("completed", CompletedDocument.Write(completed)),
            MemberPaused paused => ("paused", PausedDocument.Write(paused)),
            PauseEnded ended => ("back", PausedDocument.Write(ended)),
            PointsAwarded awarded => ("awarded", AwardedDocument.Write(awarded)),
            AnswersRemarked remarked => ("remarked", RemarkedDocument.Write(remarked)),
            AnswersVoided spoilt => ("spoilt", SpoiltDocument.Write(spoilt)),
            MemberLinked linked => ("linked", LinkedDocument.Write(linked)),
            MemberUnlinked unlinked => ("unlinked", LinkedDocument.Write(unlinked)),
            _ => throw new ArgumentException($"The log has no form for {entry.GetType().Name}.", nameof(entry)),
        };
        document["_id"] = entry.Key;
        document[Kind] = kind;
        document[Field.Version] = Version;
        document[Sequence] = sequence;
        document["group"] = entry.Group.Value;
        document["at"] = Field.Of(entry.At);
        return document;
    }

    public static LogEvent Read(BsonDocument document)
    {
        var head = new EventHead(document["_id"].AsString, document["group"].Group(), document["at"].Instant());
        return document[Kind].AsString switch
        {
            "answer" => AnswerDocument.Read(document, head),
            "opened" => OpenedDocument.Read(document, head),
            "closed" => ClosedDocument.Read(document, head),
            "voided" => VoidedDocument.Read(document, head),
            "completed" => CompletedDocument.Read(document, head),
            "paused" => PausedDocument.Read(document, head),
            "back" => PausedDocument.ReadEnded(document, head),
            "awarded" => AwardedDocument.Read(document, head),
            "remarked" => RemarkedDocument.Read(document, head),
            "spoilt" => SpoiltDocument.Read(document, head),
            "linked" => LinkedDocument.ReadLinked(document, head),
            "unlinked" => LinkedDocument.ReadUnlinked(document, head),
            var unknown => throw new FormatException($"The log holds an event of the unknown kind '{unknown}'."),
        };
    }
}
