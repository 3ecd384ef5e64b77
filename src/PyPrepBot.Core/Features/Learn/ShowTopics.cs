using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Learn;

/// <summary>The button that leads to all topics.</summary>
public sealed class ShowTopics(PrimerDesk desk) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => Task.FromResult(desk.Contents());
}
