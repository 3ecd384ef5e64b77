using LiteDB;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A question that was written in the chat.</summary>
internal static class ProposalDocument
{
    private const int Version = 2;

    public static BsonDocument Write(Proposal proposal) => new()
    {
        ["_id"] = Key.Proposal(proposal.Group, proposal.Id),
        [Field.Version] = Version,
        ["proposal"] = proposal.Id,
        ["group"] = proposal.Group.Value,
        ["author"] = UserDocument.Write(proposal.Author),
        ["near"] = ChannelDocument.Write(proposal.Near),
        ["kind"] = Field.Of(proposal.Draft.Kind),
        ["prompt"] = proposal.Draft.Prompt,
        ["answer"] = proposal.Draft.Answer,
        ["explain"] = proposal.Draft.Explain,
        ["place"] = proposal.Draft.Place,
        ["sources"] = proposal.Draft.Sources,
        ["at"] = Field.Of(proposal.At),
        ["state"] = Field.Of(proposal.State),
        ["step"] = proposal.Step,
        ["isSuggestion"] = proposal.IsSuggestion,
        ["question"] = proposal.QuestionId,
        ["seen"] = proposal.Seen,
        ["decidedBy"] = proposal.DecidedBy is { } decider ? UserDocument.Write(decider) : BsonValue.Null,
        ["decidedAt"] = Field.Of(proposal.DecidedAt),
        ["note"] = proposal.Note,
        ["reply"] = proposal.Answer,
        ["became"] = proposal.Became,
    };

    public static Proposal Read(BsonDocument document) => document[Field.Version].AsInt32 == 1 ? ReadPlain(document) : new Proposal(
        document["proposal"].AsString,
        document["group"].Group(),
        UserDocument.Read(document["author"]),
        ChannelDocument.Read(document["near"]),
        new QuestionDraft(
            document["kind"].Word<QuestionKind>(),
            document["prompt"].AsString,
            document["answer"].AsString,
            document["explain"].AsString,
            document["place"].AsString,
            document["sources"].AsString),
        document["at"].Instant())
    {
        State = document["state"].Word<ProposalState>(),
        Step = document["step"].AsInt32,
        IsSuggestion = document["isSuggestion"].AsBoolean,
        QuestionId = document["question"].OptionalText(),
        Seen = document["seen"].AsInt32,
        DecidedBy = document["decidedBy"].IsNull ? null : UserDocument.Read(document["decidedBy"]),
        DecidedAt = document["decidedAt"].OptionalInstant(),
        Note = document["note"].AsString,
        Answer = document["reply"].AsString,
        Became = document["became"].OptionalText(),
    };

    // The first form knew words and no kind, an account and no channel.
    private static Proposal ReadPlain(BsonDocument document)
    {
        var (member, group) = (document["member"].AsString.Split(':', 2), document["group"].Group());
        var platform = Enum.Parse<Platform>(member[0], ignoreCase: true);
        return new Proposal(
            Proposal.IdOf(document["delivery"].AsString),
            group,
            new UserRef(platform, member[^1], member[^1]),
            new ChannelRef(platform, group.Value.Split(':', 2)[^1], ""),
            new QuestionDraft(
                QuestionKind.Single,
                document["prompt"].AsString,
                document["answer"].AsString,
                document["why"].AsString,
                document["topic"].AsString,
                ""),
            document["at"].Instant())
        {
            State = ProposalState.Waiting,
            IsSuggestion = true,
        };
    }
}
