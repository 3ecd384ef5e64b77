using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary>"Undo this import".</summary>
public sealed class UndoImport(GroupDirectory directory, ImportDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        return Reply.Update(await desk.UndoAsync(click, group, click.Action.Part(0), cancellation));
    }
}
