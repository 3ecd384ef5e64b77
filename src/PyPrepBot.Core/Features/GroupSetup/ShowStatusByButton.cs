using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The group's status, asked for by a button.</summary>
public sealed class ShowStatusByButton(StatusView view) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => view.ShowAsync(click, cancellation);
}
