using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary><c>/question retire gil-001</c>: this group is asked it no more. Answers that were given stay.</summary>
public sealed class RetireQuestion(FindQuestion questions, TakeOut life) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, question) = await questions.OfAsync(command, cancellation);
        if (question is null)
        {
            return Reply.Ephemeral(QuestionMessages.Unknown());
        }

        var outcome = await life.SetAsync(command, group, question.Id, QuestionStatus.Retired, cancellation);
        return Reply.Ephemeral(LifeMessages.Retired(question.Id, outcome));
    }
}
