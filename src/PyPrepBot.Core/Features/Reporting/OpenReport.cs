using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>The report button of a question: opens the form. It uses up no attempt.</summary>
public sealed class OpenReport(GroupDirectory directory, IQuestionBank bank) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(click.Channel, cancellation);
        return bank.Of(group.Id).Find(click.Action.Part(0)) is { } question
            ? Reply.Form(ReportMessages.Form(question, click.Action.Part(1)))
            : Reply.Ephemeral(ReportMessages.UnknownQuestion());
    }
}
