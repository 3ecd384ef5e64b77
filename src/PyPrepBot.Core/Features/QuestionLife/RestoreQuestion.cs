using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary><c>/question restore gil-001</c>: it is asked again.</summary>
public sealed class RestoreQuestion(FindQuestion questions, TakeOut life) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, question) = await questions.OfAsync(command, cancellation);
        if (question is null)
        {
            return Reply.Ephemeral(QuestionMessages.Unknown());
        }

        var outcome = await life.SetAsync(command, group, question.Id, QuestionStatus.Live, cancellation);
        return Reply.Ephemeral(LifeMessages.Restored(question.Id, outcome, question.Status == QuestionStatus.Aside));
    }
}
