using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary><c>/schedule post</c>: the day's challenge now. Where the schedule has none to open, it asks.</summary>
public sealed class PostByCommand(GroupDirectory directory, NowDesk now) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation) =>
        await now.PostAsync(await directory.OfAsync(command.Channel, cancellation), command.ReceivedAt, counts: null, cancellation);
}
