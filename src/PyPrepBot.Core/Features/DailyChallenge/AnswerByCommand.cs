using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary><c>/answer B</c>: the same as pressing B, for whoever types faster or cannot press.</summary>
public sealed class AnswerByCommand(
    GroupDirectory directory, ChallengeDesk desk, ChallengeView view, ICardStore cards, IQuestionBank bank, DailyAnswer answer)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        if (await desk.CurrentAsync(group, command.ReceivedAt, cancellation) is not { } challenge)
        {
            return Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
        }

        // Letters mean nothing to a member who has not seen their own order of the options yet.
        var hasSeen = await cards.FindAsync(group.Id, challenge.Date, member, cancellation) is not null;
        var isTyped = bank.Of(group.Id).Find(challenge.QuestionId)?.IsTyped ?? false;
        if (command.Arguments.Raw("text") is not { } text || (!hasSeen && !isTyped))
        {
            return await view.ShowAsync(group, member, challenge, command.ReceivedAt, cancellation);
        }

        return await answer.TakeAsync(group, member, challenge.Date, _ => text, command.ReceivedAt, cancellation);
    }
}
