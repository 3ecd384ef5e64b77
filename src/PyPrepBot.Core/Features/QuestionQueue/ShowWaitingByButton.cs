using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The queue, opened by a button.</summary>
public sealed class ShowWaitingByButton(GroupDirectory directory, QueueDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        return Reply.Ephemeral(await desk.ShowAsync(group, click, kind: null, after: null, note: null, cancellation));
    }
}
