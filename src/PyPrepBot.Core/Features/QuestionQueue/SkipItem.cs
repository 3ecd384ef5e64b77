using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>"Skip": the next thing; this one waits on.</summary>
public sealed class SkipItem(GroupDirectory directory, QueueDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        var skipped = new QueuePlace(click.Action.Part(0), new QueueEntry(click.Action.Part(1), click.ReceivedAt));
        var only = click.Action.Part(2) is { Length: > 0 } kind ? kind : null;
        return Reply.Update(await desk.ShowAsync(group, click, only, skipped, note: null, cancellation));
    }
}
