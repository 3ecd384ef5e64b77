using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Terminal;

/// <summary>A handler for routes that are only looked at.</summary>
internal sealed class Silent : IInteractionHandler<SlashCommand>, IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(SlashCommand interaction, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Reply> HandleAsync(ButtonClick interaction, CancellationToken cancellation) => throw new NotSupportedException();
}
