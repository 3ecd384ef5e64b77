using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary><c>/question preview gil-001</c>: the card as members meet it, and what each platform makes of it.</summary>
public sealed class PreviewQuestion(FindQuestion questions, MessageFits fits) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (_, question) = await questions.OfAsync(command, cancellation);
        return Reply.Ephemeral(question is null ? QuestionMessages.Unknown() : LifeMessages.Preview(question, fits.Report(question)));
    }
}
