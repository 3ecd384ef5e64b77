using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Learn;

/// <summary><c>/learn gil</c>: one screen about a topic; without a topic, what there is to learn.</summary>
public sealed class ShowPrimer(PrimerDesk desk) : IInteractionHandler<SlashCommand>
{
    public Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation) =>
        command.Arguments["topic"] is { } asked
            ? desk.OpenAsync(command, WellFormed.Of(asked), cancellation)
            : Task.FromResult(desk.Contents());
}
