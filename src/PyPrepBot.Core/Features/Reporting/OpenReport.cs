using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>The report button of a question: opens the form. It uses up no attempt.</summary>
public sealed class OpenReport(IQuestionBank bank) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => Task.FromResult(
        bank.Current.Find(click.Action.Part(0)) is { } question
            ? Reply.Form(ReportMessages.Form(question, click.Action.Part(1)))
            : Reply.Ephemeral(ReportMessages.UnknownQuestion()));
}
