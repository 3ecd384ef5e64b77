using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary><c>/question show gil-001</c>: all there is to it, with the answer.</summary>
public sealed class ShowQuestion(FindQuestion questions, Credits credits) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, question) = await questions.OfAsync(command, cancellation);
        return Reply.Ephemeral(question is null
            ? QuestionMessages.Unknown()
            : LifeMessages.Show(question, await credits.OfAsync(group.Id, question, cancellation)));
    }
}
