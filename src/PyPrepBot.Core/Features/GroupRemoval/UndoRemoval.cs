using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>"Undo": the group goes on as it was.</summary>
public sealed class UndoRemoval(RemovalDesk desk) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => desk.UndoAsync(click, cancellation);
}
