using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Learn;

/// <summary>A button that names a topic.</summary>
public sealed class ShowPrimerByButton(PrimerDesk desk) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        desk.OpenAsync(click, WellFormed.Of(click.Action.Part(0)), cancellation);
}
