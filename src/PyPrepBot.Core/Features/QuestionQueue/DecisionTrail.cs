using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>What follows a decision: a line for the moderators and a word to the author, each of them once.</summary>
public sealed class DecisionTrail(DraftDesk desk, NoticeDesk notices, IAuditStore audit)
{
    /// <summary>Whether that person made the decision that stands, by a button of that step.</summary>
    public static bool IsOf(Proposal kept, UserRef user, string step) =>
        kept is { State: ProposalState.Approved or ProposalState.Declined or ProposalState.Asked, DecidedBy: { } by, DecidedAt: not null }
        && GroupDirectory.IdOf(by) == GroupDirectory.IdOf(user)
        && $"{kept.Step - 1}" == step;

    /// <summary>It may be done twice, as after a crash.</summary>
    public async Task LeaveAsync(Proposal decided, CancellationToken cancellation)
    {
        if (decided.State == ProposalState.Approved)
        {
            await desk.NoteAsync(decided, cancellation);
        }
        else
        {
            await NoteAsync(decided, cancellation);
        }

        await TellAsync(decided, decided.Step, decided.DecidedAt!.Value, cancellation);
    }

    public Task TellAsync(Proposal item, int step, DateTimeOffset now, CancellationToken cancellation) => notices.TellAsync(
        new Notice($"proposal-{item.Id}-{step}", item.Group, item.Author, item.Near, ProposalNotice.KindName, item.Id, now), cancellation);

    private Task NoteAsync(Proposal decided, CancellationToken cancellation)
    {
        var done = decided.State == ProposalState.Declined ? "declined" : "asked its author";
        return audit.AddAsync(
            new AuditEntry(
                $"proposal {decided.Id} {decided.Step}",
                decided.Group,
                decided.DecidedAt!.Value,
                GroupDirectory.IdOf(decided.DecidedBy!),
                "queue",
                $"suggestion {decided.Id}",
                "waiting",
                $"{done}: {decided.Note}"),
            cancellation);
    }
}
