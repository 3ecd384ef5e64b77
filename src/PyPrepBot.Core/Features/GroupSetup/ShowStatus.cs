using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary><c>/group status</c>: what comes next, how the last post went, and what is wrong.</summary>
public sealed class ShowStatus(StatusView view) : IInteractionHandler<SlashCommand>
{
    public Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation) => view.ShowAsync(command, cancellation);
}
