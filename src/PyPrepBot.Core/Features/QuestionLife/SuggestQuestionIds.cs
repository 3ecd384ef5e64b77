using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>
/// Suggests ids while a moderator types one, by what stands in the questions. Nobody else is suggested any: some are yet to be asked.
/// </summary>
public sealed class SuggestQuestionIds(GroupDirectory directory, IQuestionBank bank) : IInteractionHandler<Autocomplete>
{
    private const int Most = 25;

    public async Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(typing.Channel, cancellation);
        return Permissions.Moderates(group, typing)
            ? new ChoicesReply([.. QuestionWords.Find(bank.Of(group.Id).All, WellFormed.Of(typing.Typed)).Take(Most)
                .Select(question => new SelectOption(question.Id, LifeMessages.Label(question)))])
            : new ChoicesReply([]);
    }
}
