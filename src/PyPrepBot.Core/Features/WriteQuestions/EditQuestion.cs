using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary><c>/question edit gil-001</c>: the form, filled in. A shared question changes for this group alone.</summary>
public sealed class EditQuestion(GroupDirectory directory, IQuestionBank bank, DraftDesk desk) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        if (bank.Of(group.Id).Find(NamedWords.Of(command, "id").ToLowerInvariant()) is not { } question)
        {
            return Reply.Ephemeral(QuestionMessages.Unknown());
        }

        var seen = await desk.NewestAsync(group.Id, question.Id, cancellation);
        var action = QuestionVerb.FormOf(Proposal.IdOf(command.DeliveryId), question.Kind, question.Id, seen, isSuggestion: false);
        return Reply.Form(QuestionForm.Of(action, DraftText.Of(question), isNew: false));
    }
}
