using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Help;

/// <summary><c>/help</c>: a few lines, never a wall; <c>/help about:questions</c> has the page.</summary>
public sealed class ShowHelp(HelpDesk desk) : IInteractionHandler<SlashCommand>
{
    public Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation) =>
        desk.ShowAsync(command, command.Arguments["about"], cancellation);
}
