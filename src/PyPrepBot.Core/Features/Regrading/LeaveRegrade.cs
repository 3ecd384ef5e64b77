using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Leave it" under a preview: nothing was written, so nothing is to be undone.</summary>
public sealed class LeaveRegrade : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        Task.FromResult(Reply.Update(RegradeMessages.Left()));
}
