using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary><c>/queue</c>: the oldest thing that waits for a moderator.</summary>
public sealed class ShowWaiting(GroupDirectory directory, QueueDesk desk) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        return Reply.Ephemeral(await desk.ShowAsync(group, command, command.Arguments["what"], after: null, note: null, cancellation));
    }
}
