using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>"Undo" under a retirement.</summary>
public sealed class RestoreByButton(GroupDirectory directory, TakeOut life) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        var id = click.Action.Part(0);
        var outcome = await life.SetAsync(click, group, id, QuestionStatus.Live, cancellation);
        return Reply.Update(LifeMessages.Restored(id, outcome, isAside: false));
    }
}
