using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>"Take it down": posting stops at once.</summary>
public sealed class ConfirmRemoval(RemovalDesk desk) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => desk.RemoveAsync(click, cancellation);
}
