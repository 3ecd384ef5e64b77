using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>An answer typed into the form.</summary>
public sealed class AnswerByForm(GroupDirectory directory, DailyAnswer answer) : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(form, cancellation);
        return ChallengeDate.TryParse(form.Action.Part(0), out var date)
            ? await answer.TakeAsync(group, member, date, question => AnswerForm.Read(question, form.Fields), form.ReceivedAt, cancellation)
            : Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
    }
}
