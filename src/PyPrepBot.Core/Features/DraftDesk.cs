using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Takes a question from what somebody typed into the bank of their group.</summary>
public sealed class DraftDesk(
    IQuestionBank bank, IQuestionCheck check, MessageFits fits, IProposalStore proposals, IGroupQuestionStore questions,
    IAuditStore audit)
{
    // Two who write on one topic at once want the same number; the later one takes the next.
    private const int Tries = 5;

    /// <summary>What the rules and both platforms say of a proposal now.</summary>
    public CheckedDraft Check(Proposal proposal) => Check(proposal.Group, proposal.Draft, proposal.QuestionId, proposal.At);

    public CheckedDraft Check(GroupId group, QuestionDraft draft, string? questionId, DateTimeOffset at)
    {
        var snapshot = bank.Of(group);
        var edited = questionId is null ? null : snapshot.Find(questionId);
        if (questionId is not null && edited is null)
        {
            var fault = new DraftFault(QuestionDraft.PromptField, $"{questionId} is no question of this group.");
            return new CheckedDraft(null, [fault], [], []);
        }

        var result = check.Check(draft, edited, snapshot, DateOnly.FromDateTime(at.UtcDateTime));
        return result.Question is { } question ? result with { Remarks = [.. fits.MisfitsOf(question), .. result.Remarks] } : result;
    }

    /// <summary>The number of the newest version of a question in a group; 0 when the group never touched it.</summary>
    public async Task<int> NewestAsync(GroupId group, string questionId, CancellationToken cancellation) =>
        (await questions.OfAsync(group, questionId, cancellation)) is [.., var last] ? last.Number : 0;

    /// <summary>Asks a question from now on, and closes its proposal in the same stroke.</summary>
    /// <returns>The id by which it is asked; null when somebody decided, or changed the question, a moment before.</returns>
    public async Task<string?> GoLiveAsync(Interaction act, Proposal proposal, Question question, CancellationToken cancellation)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            var version = await VersionAsync(act, proposal, question, cancellation);
            var decided = proposal with
            {
                State = ProposalState.Approved,
                Step = proposal.Step + 1,
                DecidedBy = act.User,
                DecidedAt = act.ReceivedAt,
                Became = version.QuestionId,
            };
            if (await proposals.ApproveAsync(decided, version, cancellation))
            {
                await NoteAsync(decided, cancellation);
                return version.QuestionId;
            }

            var kept = await proposals.FindAsync(proposal.Group, proposal.Id, cancellation);
            if (proposal.QuestionId is not null || kept?.Step != proposal.Step)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Notes that a proposal was approved; it may be done twice, as after a crash.</summary>
    public Task NoteAsync(Proposal approved, CancellationToken cancellation) => audit.AddAsync(
        new AuditEntry(
            $"proposal {approved.Id} {approved.Step}",
            approved.Group,
            approved.DecidedAt!.Value,
            GroupDirectory.IdOf(approved.DecidedBy!),
            "question",
            approved.Became!,
            approved.QuestionId is null ? null : "another text",
            approved.QuestionId is null ? "asked from now on" : "a new text"),
        cancellation);

    private async Task<QuestionVersion> VersionAsync(
        Interaction act, Proposal proposal, Question question, CancellationToken cancellation)
    {
        var by = GroupDirectory.IdOf(act.User);
        var author = proposal.Member == by ? (MemberId?)null : proposal.Member;
        if (proposal.QuestionId is not null)
        {
            return new QuestionVersion(proposal.Group, proposal.Seen + 1, by, act.ReceivedAt, QuestionDeed.Edited, question)
            {
                Act = proposal.Id,
                Author = author,
            };
        }

        var known = (await questions.AllAsync(proposal.Group, cancellation)).Select(version => version.QuestionId);
        var id = OwnQuestionId.Next(proposal.Group.Value, question.Topic, known);
        return new QuestionVersion(proposal.Group, 1, by, act.ReceivedAt, QuestionDeed.Added, question with { Id = id })
        {
            Act = proposal.Id,
            Author = author,
        };
    }
}
