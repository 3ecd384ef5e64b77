using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Decisions that need no preview: they are carried out at once, and once.</summary>
public sealed class SmallDecisions(IRegradeStore regrades, RegradeDesk desk)
{
    /// <param name="about">Makes the decision's id, so that whoever decides the same decides nothing new.</param>
    /// <returns>Whether it was decided by this call, and whether it is carried out, by this one or an earlier one.</returns>
    public async Task<(bool IsMine, bool IsDone)> DecideAsync(
        StudyGroup group,
        Interaction act,
        string about,
        string questionId,
        RegradeKind kind,
        string argument,
        CancellationToken cancellation)
    {
        var by = GroupDirectory.IdOf(act.User);
        var draft = new Regrade(RegradeVerb.IdOf($"{kind} {about}"), group.Id, questionId, kind, argument, by, act.ReceivedAt);
        await regrades.KeepAsync(draft, cancellation);
        if (await regrades.ConfirmAsync(group.Id, draft.Id, by, act.ReceivedAt, cancellation) is not { } decided)
        {
            return (false, await regrades.FindAsync(group.Id, draft.Id, cancellation) is { State: RegradeState.Done });
        }

        return (true, await desk.CarryOutAsync(group, decided, act.ReceivedAt, cancellation) is not null);
    }
}
