using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>"Skip": the next of that kind; it waits on.</summary>
public sealed class SkipItem(GroupDirectory directory, QueueDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        return Reply.Update(await desk.ShowAsync(group, click, click.Action.Part(0), click.Action.Part(1), note: null, cancellation));
    }
}
