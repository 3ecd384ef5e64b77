using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Several options taken from a list.</summary>
public sealed class AnswerByChoice(GroupDirectory directory, DailyAnswer answer) : IInteractionHandler<SelectChoice>
{
    public async Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(choice, cancellation);
        return ChallengeDate.TryParse(choice.Action.Part(0), out var date)
            ? await answer.TakeAsync(group, member, date, _ => string.Join(',', choice.Values), choice.ReceivedAt, cancellation)
            : Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
    }
}
