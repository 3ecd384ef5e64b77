using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>Finds the draft that a button means, for its author and nobody else.</summary>
public sealed class OwnDraft(GroupDirectory directory, IProposalStore proposals)
{
    /// <returns>The draft, or the answer when there is none to work on.</returns>
    public async Task<(StudyGroup Group, Proposal? Draft, Reply Refusal)> FindAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        var kept = await proposals.FindAsync(group.Id, click.Action.Part(0), cancellation);
        var isOwn = kept is { State: ProposalState.Draft } && kept.Member == GroupDirectory.IdOf(click.User);
        var known = kept?.Member == GroupDirectory.IdOf(click.User) ? kept : null;
        return (group, isOwn ? kept : null, Reply.Update(WriteMessages.Gone(known)));
    }
}
